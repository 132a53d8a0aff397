import { useState } from 'preact/hooks';
import { act } from '../../shared/staff/act';
import { Empty, Failure, Icon, Loading, Tabs, Tag } from '../../shared/staff/bits';
import { useResource } from '../../shared/staff/resource';
import { go, hashOf, route } from '../../shared/staff/route';
import type { Me, RooftopRef, Task } from '../../shared/staff/wire';
import { phone, sentenceCase } from '../../shared/words';
import { ReasonDialog } from '../reason_dialog';
import { TaskDialog } from './task_dialog';

type State = 'open' | 'done' | 'all';
const states: [State, string][] = [
  ['open', 'Open'],
  ['done', 'Done'],
  ['all', 'All'],
];

export function TasksPage({ rooftop, who }: { rooftop: RooftopRef; who: Me }) {
  const state = states.find(([name]) => name === route.value.query.get('state'))?.[0] ?? 'open';
  const list = useResource<{ tasks: Task[] }>(
    `/api/rooftops/${rooftop.slug}/tasks?state=${state}`,
    'tasks',
  );
  const [writing, write] = useState(false);
  const [closing, setClosing] = useState<Task | null>(null);
  return (
    <div class="page narrow">
      <header class="page-head">
        <h1>Tasks</h1>
        <button type="button" class="button primary push" onClick={() => write(true)}>
          <Icon name="plus" />
          New task
        </button>
      </header>
      <Tabs
        label="Which tasks"
        at={state}
        tabs={states}
        pick={(name) =>
          go(hashOf(rooftop.slug, 'tasks', '', { state: name === 'open' ? '' : name }))
        }
      />
      {list.problem && <Failure problem={list.problem} again={list.reload} />}
      {!list.data && !list.problem && <Loading what="tasks" />}
      {list.data?.tasks.length === 0 && (
        <Empty title={state === 'open' ? 'Nothing is due' : 'No tasks here'} />
      )}
      <ul class="tasks">
        {list.data?.tasks.map((task) => (
          <TaskRow
            key={task.id}
            task={task}
            rooftop={rooftop}
            who={who}
            close={() => setClosing(task)}
          />
        ))}
      </ul>
      {writing && <TaskDialog rooftop={rooftop} close={() => write(false)} />}
      {closing && (
        <ReasonDialog
          title="Done?"
          explain={closing.text}
          label="How it ended"
          optional
          button="Mark done"
          close={() => setClosing(null)}
          done={async (outcome) => {
            const done = await act(
              rooftop.slug,
              'close_task',
              { task: closing.id, ...(outcome && { outcome }) },
              { done: 'Task done.' },
            );
            if (done) setClosing(null);
          }}
        />
      )}
    </div>
  );
}

function TaskRow({
  task,
  rooftop,
  who,
  close,
}: {
  task: Task;
  rooftop: RooftopRef;
  who: Me;
  close: () => void;
}) {
  const open = task.state === 'open';
  const late = open && task.overdue;
  return (
    <li class={`task ${late ? 'late' : ''} ${open ? '' : 'done'}`}>
      <div class="task-words">
        <p class="task-text" dir="auto">
          {task.text}
        </p>
        <p class="task-facts">
          <Tag tone={late ? 'bad' : ''}>
            {late ? 'Overdue: ' : ''}
            {task.due}
          </Tag>
          <span>{sentenceCase(task.kind)}</span>
          <span>
            {task.owner
              ? task.owner.id === who.id
                ? 'Yours'
                : task.owner.name
              : 'Nobody has it yet'}
          </span>
          {task.vehicle && (
            <a href={hashOf(rooftop.slug, 'vehicles', '', { q: task.vehicle.stock_number })}>
              {task.vehicle.title}
            </a>
          )}
          {task.conversation && (
            <a href={hashOf(rooftop.slug, 'conversations', String(task.conversation))}>
              Conversation
            </a>
          )}
          {task.lead?.phone && <a href={`tel:${task.lead.phone}`}>{phone(task.lead.phone)}</a>}
        </p>
      </div>
      {open && (
        <div class="acts">
          {task.owner?.id !== who.id && (
            <button
              type="button"
              class="button"
              onClick={() =>
                void act(
                  rooftop.slug,
                  'take_task',
                  { task: task.id },
                  { done: 'The task is yours.' },
                )
              }
            >
              Take
            </button>
          )}
          <button type="button" class="button primary" onClick={close}>
            Done
          </button>
        </div>
      )}
    </li>
  );
}
