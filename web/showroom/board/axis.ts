import type { Board } from '../../shared/staff/wire';

// The visible part of a day, in whole hours, as instants: a day of 23 or 25 hours is as long as
// it is.
export interface Axis {
  from: number;
  to: number;
}

const hour = 3_600_000;
const leastHours = 8;

export function axisOf(board: Board): Axis | null {
  const spans = [
    ...board.open,
    ...board.staff.flatMap((person) => person.shifts),
    ...board.appointments.filter((one) => one.state !== 'cancelled'),
  ];
  if (spans.length === 0) return null;
  const starts = spans.map((span) => Date.parse(span.starts_at));
  const ends = spans.map((span) => Date.parse(span.ends_at));
  const from = Math.floor(Math.min(...starts) / hour) * hour;
  const to = Math.ceil(Math.max(...ends) / hour) * hour;
  return { from, to: Math.max(to, from + leastHours * hour) };
}

export function hoursOf(axis: Axis): number[] {
  const hours: number[] = [];
  for (let at = axis.from; at < axis.to; at += hour) hours.push(at);
  return hours;
}

// Hours from the top; the style sheet says how high an hour is.
export function hoursDown(axis: Axis, instant: string | number): number {
  const at = typeof instant === 'number' ? instant : Date.parse(instant);
  return (Math.min(Math.max(at, axis.from), axis.to) - axis.from) / hour;
}

// The quarter hour at a fraction of the axis' height.
export function quarterAt(axis: Axis, fraction: number): string {
  const quarter = hour / 4;
  const at = axis.from + fraction * (axis.to - axis.from);
  return new Date(Math.floor(at / quarter) * quarter).toISOString();
}
