import { useState } from 'preact/hooks';
import { Empty, Tabs } from '../../shared/staff/bits';
import type { Board } from '../../shared/staff/wire';
import { clock } from '../../shared/when';
import { sentenceCase } from '../../shared/words';
import { goneWords, StateTag } from './state_tag';

// The same day as a list, for a phone.
export function BoardAgenda({ board, open }: { board: Board; open: (id: number) => void }) {
  const [person, pick] = useState('all');
  const people = board.staff.filter((one) => one.takes_appointments);
  const shown = board.appointments
    .filter((one) => one.state !== 'cancelled')
    .filter((one) => person === 'all' || String(one.staff.id) === person)
    .sort((a, b) => a.starts_at.localeCompare(b.starts_at));
  return (
    <div class="agenda">
      <Tabs
        label="Salesperson"
        at={person}
        pick={pick}
        tabs={[['all', 'Everyone'], ...people.map((one) => [String(one.id), one.name] as const)]}
      />
      {shown.length === 0 ? (
        <Empty title="No appointments on this day" />
      ) : (
        <ol>
          {shown.map((one) => (
            <li key={one.id}>
              <button type="button" class={`agenda-row ${one.state}`} onClick={() => open(one.id)}>
                <span class="agenda-time">
                  {clock(one.starts_at, board.zone)}
                  <StateTag state={one.state} />
                </span>
                <span class="agenda-words">
                  <strong>{one.lead.name ?? 'No name given'}</strong>
                  {goneWords(one) && <span class="block-gone">{goneWords(one)}</span>}
                  <span>{one.vehicle?.title ?? sentenceCase(one.kind)}</span>
                  <small>with {one.staff.name}</small>
                </span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
