import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../shared/staff/bits';
import { liveSince, liveState } from '../shared/staff/live';
import { useResource } from '../shared/staff/resource';
import { RooftopPick } from '../shared/staff/rooftop_pick';
import { hashOf } from '../shared/staff/route';
import { isManager, signOut } from '../shared/staff/session';
import type { ConversationPage, Me, RooftopRef, Task } from '../shared/staff/wire';
import { clock } from '../shared/when';

export type Page = 'board' | 'conversations' | 'vehicles' | 'tasks';

const pages: [Page, string, IconName][] = [
  ['board', 'Board', 'board'],
  ['conversations', 'Chats', 'chat'],
  ['vehicles', 'Vehicles', 'car'],
  ['tasks', 'Tasks', 'tasks'],
];

// Navigation at the side, or at the bottom of a phone, with what is waiting.
export function Frame({
  who,
  rooftop,
  page,
  children,
}: {
  who: Me;
  rooftop: RooftopRef;
  page: Page;
  children: ComponentChildren;
}) {
  const waiting = useResource<ConversationPage>(
    `/api/rooftops/${rooftop.slug}/conversations?filter=waiting`,
    'conversations',
  );
  const tasks = useResource<{ tasks: Task[] }>(
    `/api/rooftops/${rooftop.slug}/tasks?state=open`,
    'tasks',
  );
  const overdue = tasks.data?.tasks.filter((task) => task.overdue).length ?? 0;
  const counts: Partial<Record<Page, [number, string]>> = {
    conversations: [waiting.data?.total ?? 0, 'waiting'],
    tasks: [overdue, 'overdue'],
  };
  return (
    <div class="frame">
      <a
        class="skip"
        href="#page"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('page')?.focus();
        }}
      >
        Skip to content
      </a>
      <aside class="rail">
        <p class="brand">
          <span class="brand-mark">
            <Icon name="check" />
          </span>
          <span>Kept</span>
        </p>
        <RooftopPick who={who} rooftop={rooftop} page={page} />
        <nav aria-label="Main">
          {pages.map(([name, words, icon]) => (
            <a
              key={name}
              href={hashOf(rooftop.slug, name)}
              aria-current={name === page ? 'page' : undefined}
            >
              <Icon name={icon} />
              <span>{words}</span>
              <Count count={counts[name]} />
            </a>
          ))}
        </nav>
        <div class="rail-foot">
          {isManager(who) && (
            <a href={`/audit/${hashOf(rooftop.slug, 'audit')}`}>
              <Icon name="proof" />
              <span>Audit</span>
            </a>
          )}
          <button type="button" onClick={() => void signOut()} title={`Sign out ${who.name}`}>
            <Icon name="out" />
            <span>
              Sign out<small>{who.name}</small>
            </span>
          </button>
        </div>
      </aside>
      <div class="stage">
        <LiveLine zone={rooftop.zone} />
        <main id="page" tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  );
}

function Count({ count }: { count: [number, string] | undefined }) {
  if (!count || count[0] === 0) return null;
  return (
    <span class="count">
      {count[0]}
      <span class="sr"> {count[1]}</span>
    </span>
  );
}

function LiveLine({ zone }: { zone: string }) {
  if (liveState.value === 'open' || liveSince.value === null) return null;
  return (
    <p class="live-line" role="status">
      <Icon name="alert" />
      Connection lost, reconnecting. What you see may be older than {clock(liveSince.value, zone)}.
    </p>
  );
}
