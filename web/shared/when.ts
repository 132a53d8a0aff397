// Times for people. Instants are RFC 3339 UTC; a rooftop's zone says on which wall they are read.
const english = 'en-US';

export function clock(instant: string | Date, zone: string, locale = english): string {
  return format(instant, zone, { hour: 'numeric', minute: '2-digit' }, locale);
}

export function hourLabel(instant: string | Date, zone: string): string {
  return format(instant, zone, { hour: 'numeric' });
}

export function dayAndClock(instant: string | Date, zone: string, locale = english): string {
  return format(
    instant,
    zone,
    { weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
    locale,
  );
}

// The time alone where it is today's.
export function nearClock(instant: Date, zone: string, now: Date, locale = english): string {
  const today = dayOf(instant, zone) === dayOf(now, zone);
  return today ? clock(instant, zone, locale) : dayAndClock(instant, zone, locale);
}

export function exactly(instant: string | Date, zone: string): string {
  return format(instant, zone, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  });
}

// The calendar day "2026-12-05" on which the instant falls at the zone.
export function dayOf(instant: string | Date, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

// Whether the calendar day of the instant has begun at the zone, or is over.
export function dayHasCome(instant: string | Date, zone: string, now: Date): boolean {
  return dayOf(instant, zone) <= dayOf(now, zone);
}

export function addDays(day: string, days: number): string {
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + days);
  return noon.toISOString().slice(0, 10);
}

export function dayLabel(day: string): string {
  return format(`${day}T12:00:00Z`, 'UTC', { weekday: 'short', month: 'short', day: 'numeric' });
}

export function minutesBetween(from: string | Date, to: string | Date): number {
  return Math.round((new Date(to).getTime() - new Date(from).getTime()) / 60_000);
}

// "now", "5 min", "3 h", "2 d": how long ago, for lists.
export function ago(instant: string, now: Date = new Date()): string {
  const minutes = minutesBetween(instant, now);
  if (minutes < 1) return 'now';
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h`;
  return `${Math.floor(minutes / (24 * 60))} d`;
}

// As the assistant writes times in this language: on 24 hours in Spanish.
function format(
  instant: string | Date,
  zone: string,
  options: Intl.DateTimeFormatOptions,
  locale = english,
): string {
  const clockOfDay = locale === english ? {} : { hourCycle: 'h23' as const };
  return new Intl.DateTimeFormat(locale, { timeZone: zone, ...clockOfDay, ...options })
    .format(new Date(instant))
    .replaceAll('\u202f', ' ');
}
