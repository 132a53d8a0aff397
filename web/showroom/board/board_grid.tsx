import { useEffect, useRef, useState } from 'preact/hooks';
import type { Appointment, Board, BoardPerson } from '../../shared/staff/wire';
import { clock, hourLabel } from '../../shared/when';
import { initials, sentenceCase } from '../../shared/words';
import { type Axis, axisOf, hoursDown, hoursOf, quarterAt } from './axis';
import type { BookStart } from './book_dialog';
import { goneWords } from './state_tag';

// A column for each salesperson on a common time axis. `--at` and `--long` are hours.
export function BoardGrid({
  board,
  open,
  book,
}: {
  board: Board;
  open: (id: number) => void;
  book: (start: BookStart) => void;
}) {
  const axis = axisOf(board);
  const now = useNow();
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (board.today && axis && scroller.current) {
      const line = scroller.current.querySelector<HTMLElement>('.now');
      line?.scrollIntoView({ block: 'center' });
    }
  }, [board.day]);
  if (!axis) return null;
  const people = columnsOf(board);
  const nowInside = board.today && now > axis.from && now < axis.to;
  return (
    <div
      class="grid-scroll"
      ref={scroller}
      role="group"
      aria-label={`Appointments, ${board.label}`}
      onKeyDown={moveFocus}
    >
      <div
        class="grid"
        style={{ '--people': String(people.length), '--hours': String(hoursOf(axis).length) }}
      >
        <div class="grid-corner" />
        {people.map((person) => (
          <PersonHead key={person.id} person={person} board={board} />
        ))}
        <div class="hours" aria-hidden="true">
          {hoursOf(axis).map((at) => (
            <span key={at} style={{ '--at': String(hoursDown(axis, at)) }}>
              {hourLabel(new Date(at), board.zone)}
            </span>
          ))}
        </div>
        {people.map((person, column) => (
          <Column
            key={person.id}
            person={person}
            column={column}
            board={board}
            axis={axis}
            open={open}
            book={book}
          />
        ))}
        {nowInside && (
          <NowLine at={hoursDown(axis, now)} label={clock(new Date(now), board.zone)} />
        )}
      </div>
    </div>
  );
}

function NowLine({ at, label }: { at: number; label: string }) {
  const style = { '--at': String(at) };
  return (
    <>
      <div class="now" style={style} />
      <div class="now-label" style={style}>
        {label}
      </div>
    </>
  );
}

function columnsOf(board: Board): BoardPerson[] {
  return board.staff.filter(
    (person) =>
      person.takes_appointments || board.appointments.some((one) => one.staff.id === person.id),
  );
}

function PersonHead({ person, board }: { person: BoardPerson; board: Board }) {
  const count = board.appointments.filter(
    (one) => one.staff.id === person.id && one.state !== 'cancelled',
  ).length;
  return (
    <div class="person-head">
      <span class="face" aria-hidden="true">
        {initials(person.name)}
      </span>
      <span>
        <strong>{person.name}</strong>
        <small>
          {person.shifts.length === 0 ? 'Off' : count === 0 ? 'Free' : `${count} booked`}
        </small>
      </span>
    </div>
  );
}

function Column({
  person,
  column,
  board,
  axis,
  open,
  book,
}: {
  person: BoardPerson;
  column: number;
  board: Board;
  axis: Axis;
  open: (id: number) => void;
  book: (start: BookStart) => void;
}) {
  const mine = board.appointments
    .filter((one) => one.staff.id === person.id && one.state !== 'cancelled')
    .sort((a, b) => a.starts_at.localeCompare(b.starts_at));
  return (
    <div
      class="column"
      style={{ '--column': String(column + 2) }}
      onClick={(event) => {
        if (event.target !== event.currentTarget && !(event.target as Element).matches('.shift'))
          return;
        const box = event.currentTarget.getBoundingClientRect();
        const at = quarterAt(axis, (event.clientY - box.top) / box.height);
        book({ day: board.day, staff: person.id, near: at });
      }}
    >
      {person.shifts.map((shift) => (
        <div key={shift.starts_at} class="shift" style={place(axis, shift)} />
      ))}
      {mine.map((one) => (
        <Block key={one.id} one={one} axis={axis} zone={board.zone} open={open} />
      ))}
    </div>
  );
}

function Block({
  one,
  axis,
  zone,
  open,
}: {
  one: Appointment;
  axis: Axis;
  zone: string;
  open: (id: number) => void;
}) {
  const name = one.lead.name ?? 'No name given';
  const car = one.vehicle?.title ?? sentenceCase(one.kind);
  const gone = goneWords(one);
  return (
    <button
      type="button"
      class={`block ${one.state} ${gone ? 'gone' : ''}`}
      style={place(axis, one)}
      data-block
      onClick={() => open(one.id)}
    >
      <span class="block-head">
        <strong>{name}</strong>
        <span class="block-time">{clock(one.starts_at, zone)}</span>
      </span>
      {gone && <span class="block-gone">{gone}</span>}
      <span class="block-car">{car}</span>
      <span class="sr">{sentenceCase(one.state)}</span>
    </button>
  );
}

function place(axis: Axis, span: { starts_at: string; ends_at: string }) {
  const at = hoursDown(axis, span.starts_at);
  return { '--at': String(at), '--long': String(hoursDown(axis, span.ends_at) - at) };
}

// Up and down within a person's day, left and right to the next person's nearest appointment.
function moveFocus(event: KeyboardEvent): void {
  const block = (event.target as Element).closest<HTMLElement>('[data-block]');
  const step = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[
    event.key
  ];
  if (!block || !step) return;
  event.preventDefault();
  event.stopPropagation();
  const columns = [...(event.currentTarget as Element).querySelectorAll('.column')]
    .map((column) => [...column.querySelectorAll<HTMLElement>('[data-block]')])
    .filter((blocks) => blocks.length > 0);
  const at = columns.findIndex((blocks) => blocks.includes(block));
  const [across = 0, down = 0] = step;
  if (down) {
    const here = columns[at] ?? [];
    here[here.indexOf(block) + down]?.focus();
    return;
  }
  const top = block.offsetTop;
  const beside = columns[at + across] ?? [];
  [...beside].sort((a, b) => Math.abs(a.offsetTop - top) - Math.abs(b.offsetTop - top))[0]?.focus();
}

function useNow(): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
