import { useEffect, useState } from 'preact/hooks';
import { Empty, Failure, Icon, Loading, Tag } from '../../shared/staff/bits';
import { useResource } from '../../shared/staff/resource';
import { go, hashOf, route } from '../../shared/staff/route';
import type { Board, Me, RooftopRef } from '../../shared/staff/wire';
import { addDays, dayLabel, dayOf } from '../../shared/when';
import { ArrivalSheet } from './arrival_sheet';
import { BoardAgenda } from './board_agenda';
import { BoardGrid } from './board_grid';
import { BookDialog, type BookStart } from './book_dialog';

export function BoardPage({ rooftop, who }: { rooftop: RooftopRef; who: Me }) {
  const today = dayOf(new Date(), rooftop.zone);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(route.value.arg) ? route.value.arg : today;
  const opened = Number(route.value.query.get('open')) || null;
  const board = useResource<Board>(
    `/api/rooftops/${rooftop.slug}/board?day=${day}`,
    'appointments',
  );
  const [booking, book] = useState<BookStart | null>(null);
  const show = (other: string) => go(hashOf(rooftop.slug, 'board', other));
  const open = (id: number | null) =>
    go(hashOf(rooftop.slug, 'board', day, id ? { open: String(id) } : {}));
  useDayKeys({ day, today, show, book: () => book({ day }) });

  return (
    <div class="page board-page">
      <header class="page-head board-head">
        <div class="day-steps">
          <button
            type="button"
            class="icon-button"
            title="Previous day (←)"
            aria-label="Previous day"
            onClick={() => show(addDays(day, -1))}
          >
            <Icon name="left" />
          </button>
          <button
            type="button"
            class="icon-button"
            title="Next day (→)"
            aria-label="Next day"
            onClick={() => show(addDays(day, 1))}
          >
            <Icon name="right" />
          </button>
        </div>
        <h1>{board.data?.day === day ? board.data.label : dayLabel(day)}</h1>
        {day !== today ? (
          <button type="button" class="button" title="Today (T)" onClick={() => show(today)}>
            Today
          </button>
        ) : (
          <Tag tone="good">Today</Tag>
        )}
        <button
          type="button"
          class="button primary push"
          title="Book (B)"
          onClick={() => book({ day })}
        >
          <Icon name="plus" />
          Book
        </button>
      </header>
      <BoardBody
        board={board.data?.day === day ? board.data : null}
        resource={board}
        open={open}
        book={book}
      />
      {opened && (
        <ArrivalSheet
          rooftop={rooftop}
          id={opened}
          close={() => open(null)}
          bookAgain={(start) => {
            open(null);
            book(start);
          }}
        />
      )}
      {booking && (
        <BookDialog
          rooftop={rooftop}
          who={who}
          start={booking}
          close={() => book(null)}
          booked={(on) => {
            book(null);
            show(on);
          }}
        />
      )}
    </div>
  );
}

function BoardBody({
  board,
  resource,
  open,
  book,
}: {
  board: Board | null;
  resource: { problem: Parameters<typeof Failure>[0]['problem'] | null; reload: () => void };
  open: (id: number) => void;
  book: (start: BookStart) => void;
}) {
  if (!board) {
    return resource.problem ? (
      <Failure problem={resource.problem} again={resource.reload} />
    ) : (
      <Loading what="the board" rows={8} />
    );
  }
  const cancelled = board.appointments.filter((one) => one.state === 'cancelled').length;
  const closed = board.open.length === 0;
  return (
    <>
      {resource.problem && <Failure problem={resource.problem} again={resource.reload} />}
      {closed && board.appointments.length === 0 ? (
        <Empty title={board.closure ? `Closed: ${board.closure}` : 'Closed on this day'}>
          <p>No appointments. Nothing can be booked here.</p>
        </Empty>
      ) : (
        <>
          {board.closure && <p class="note warn">Closed: {board.closure}</p>}
          <BoardGrid board={board} open={open} book={book} />
          <BoardAgenda board={board} open={open} />
        </>
      )}
      {cancelled > 0 && (
        <details class="aside-list">
          <summary>{cancelled} cancelled</summary>
          <ul>
            {board.appointments
              .filter((one) => one.state === 'cancelled')
              .map((one) => (
                <li key={one.id}>
                  <button type="button" class="link" onClick={() => open(one.id)}>
                    {one.local} · {one.lead.name ?? 'no name given'}
                  </button>
                </li>
              ))}
          </ul>
        </details>
      )}
    </>
  );
}

function useDayKeys({
  day,
  today,
  show,
  book,
}: {
  day: string;
  today: string;
  show: (day: string) => void;
  book: () => void;
}) {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const at = event.target as HTMLElement;
      const writing = at.closest('input, textarea, select, dialog, [role="grid"]');
      if (writing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'ArrowLeft') show(addDays(day, -1));
      else if (event.key === 'ArrowRight') show(addDays(day, 1));
      else if (event.key === 't') show(today);
      else if (event.key === 'b') {
        event.preventDefault();
        book();
      }
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [day, today]);
}
