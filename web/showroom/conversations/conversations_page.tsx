import { Empty, Failure, Loading, Tabs } from '../../shared/staff/bits';
import { ChatRow } from '../../shared/staff/chat_row';
import { useListFocus } from '../../shared/staff/list_focus';
import { Pages } from '../../shared/staff/pages';
import { useResource } from '../../shared/staff/resource';
import { go, hashOf, route } from '../../shared/staff/route';
import type { ConversationPage, Me, RooftopRef } from '../../shared/staff/wire';
import { Thread } from './thread';

type Filter = 'open' | 'waiting' | 'taken' | 'all';
const filters: [Filter, string][] = [
  ['open', 'Open'],
  ['waiting', 'Waiting'],
  ['taken', 'With staff'],
  ['all', 'All'],
];

export function ConversationsPage({ rooftop, who }: { rooftop: RooftopRef; who: Me }) {
  const { arg, query } = route.value;
  const filter = filters.find(([name]) => name === query.get('filter'))?.[0] ?? 'open';
  const page = Number(query.get('page')) || 1;
  const open = Number(arg) || null;
  const list = useResource<ConversationPage>(
    `/api/rooftops/${rooftop.slug}/conversations?filter=${filter}&page=${page}`,
    'conversations',
  );
  const rows = useListFocus<HTMLUListElement>('.chat-row');
  const kept = { filter: filter === 'open' ? '' : filter };
  const to = (id: number | null) =>
    hashOf(rooftop.slug, 'conversations', id ? String(id) : '', kept);
  return (
    <div class={`page two-pane ${open ? 'has-open' : ''}`}>
      <section class="pane-list" aria-label="Conversations">
        <header class="page-head">
          <h1>Chats</h1>
        </header>
        <Tabs
          label="Which conversations"
          at={filter}
          tabs={filters}
          pick={(name) =>
            go(hashOf(rooftop.slug, 'conversations', arg, { filter: name === 'open' ? '' : name }))
          }
        />
        {list.problem && <Failure problem={list.problem} again={list.reload} />}
        {!list.data && !list.problem && <Loading what="conversations" />}
        {list.data?.conversations.length === 0 && <Empty title={emptyWords[filter]} />}
        <ul class="chat-rows" aria-label="Conversations" {...rows}>
          {list.data?.conversations.map((row) => (
            <li key={row.id}>
              <ChatRow row={row} href={to(row.id)} here={row.id === open} />
            </li>
          ))}
        </ul>
        <Pages
          page={page}
          pages={list.data?.pages ?? 1}
          show={(n) => go(hashOf(rooftop.slug, 'conversations', arg, { ...kept, page: String(n) }))}
        />
      </section>
      {open ? (
        <Thread key={open} rooftop={rooftop} who={who} id={open} back={() => go(to(null))} />
      ) : (
        <div class="pane-none">
          <Empty title="Pick a conversation">
            <p>The assistant answers until someone takes over.</p>
          </Empty>
        </div>
      )}
    </div>
  );
}

const emptyWords: Record<Filter, string> = {
  open: 'No open conversations',
  waiting: 'Nobody is waiting for a person',
  taken: 'No conversation is with staff',
  all: 'No conversations yet',
};
