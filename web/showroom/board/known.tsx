import { useResource } from '../../shared/staff/resource';
import { hashOf } from '../../shared/staff/route';
import type { ArrivalCard, RooftopRef, Task } from '../../shared/staff/wire';
import { sentenceCase, shortened } from '../../shared/words';
import { onePerAnswer } from './answers';

const answerMax = 140;

// Everything the visitor has answered already, question and answer.
export function Answered({ card }: { card: ArrivalCard }) {
  const { wishes, facts } = card.appointment.lead;
  const rows =
    card.answered.length > 0
      ? card.answered
      : [...wishes.map((text) => ({ label: 'Looking for', text })), ...facts];
  return (
    <section>
      <h3>Already answered</h3>
      {rows.length === 0 ? (
        <p class="quiet">Nothing yet.</p>
      ) : (
        <dl class="facts">
          {onePerAnswer(rows).map((row) => (
            <div key={row.label + row.text}>
              <dt>{row.label}</dt>
              <dd dir="auto" title={row.text}>
                {shortened(row.text, answerMax)}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

// Who still owes this visitor what; a promise that is kept or dropped is not among them.
export function StillPromised({ rooftop, lead }: { rooftop: RooftopRef; lead: number }) {
  const open = useResource<{ tasks: Task[] }>(
    `/api/rooftops/${rooftop.slug}/tasks?state=open`,
    'tasks',
  );
  const owed = open.data?.tasks.filter((task) => task.lead?.id === lead) ?? [];
  if (owed.length === 0) return null;
  return (
    <section>
      <h3>Still promised</h3>
      <ul class="owed">
        {owed.map((task) => (
          <li key={task.id}>
            <strong>{task.owner?.name ?? 'Nobody yet'}</strong>
            {`: ${sentenceCase(task.kind)}, by ${task.due}`}
            {task.overdue && <span class="bad-words"> overdue</span>}
          </li>
        ))}
      </ul>
      <p class="quiet">
        <a href={hashOf(rooftop.slug, 'tasks')}>All tasks</a>
      </p>
    </section>
  );
}
