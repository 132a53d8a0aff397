import { useEffect, useState } from 'preact/hooks';
import { Empty, Failure, Icon, Loading } from '../shared/staff/bits';
import { ChatRow } from '../shared/staff/chat_row';
import { Pages } from '../shared/staff/pages';
import { useResource } from '../shared/staff/resource';
import { go, hashOf, route } from '../shared/staff/route';
import { useSettled } from '../shared/staff/settled';
import type { ConversationPage, RooftopRef } from '../shared/staff/wire';
import { plural } from '../shared/words';

const perPage = 20;

export function ConversationSearch({
  rooftop,
  open,
}: {
  rooftop: RooftopRef;
  open: number | null;
}) {
  const { query, arg } = route.value;
  const [words, write] = useState(query.get('q') ?? '');
  const q = useSettled(words.trim(), 250);
  const page = Number(query.get('page')) || 1;
  const to = (id: string, at = page) =>
    hashOf(rooftop.slug, 'audit', id, { q, page: at > 1 ? String(at) : '' });
  useEffect(() => {
    if (q !== (query.get('q') ?? '')) go(to(arg, 1), 'replace');
  }, [q]);
  const found = useResource<ConversationPage>(
    `/api/rooftops/${rooftop.slug}/audit?${new URLSearchParams({ q, page: String(page) })}`,
  );
  return (
    <section class="pane-list" aria-label="Conversations">
      <form role="search" onSubmit={(event) => event.preventDefault()}>
        <label class="search">
          <Icon name="search" />
          <input
            type="search"
            value={words}
            aria-label="Search conversations"
            placeholder="Words, a name, a stock number"
            onInput={(event) => write(event.currentTarget.value)}
          />
        </label>
      </form>
      {found.problem && <Failure problem={found.problem} again={found.reload} />}
      {!found.data && !found.problem && <Loading what="conversations" />}
      {found.data && (
        <p class="quiet" role="status">
          {plural(found.data.total, 'conversation')}
        </p>
      )}
      {found.data?.conversations.length === 0 && (
        <Empty title={q ? `Nothing was said about “${q}”` : 'No conversations yet'} />
      )}
      <ul class="chat-rows">
        {found.data?.conversations.map((row) => (
          <li key={row.id}>
            <ChatRow row={row} href={to(String(row.id))} here={row.id === open} />
          </li>
        ))}
      </ul>
      <Pages
        page={page}
        pages={found.data?.pages ?? Math.ceil((found.data?.total ?? 0) / perPage)}
        show={(n) => go(to(arg, n))}
      />
    </section>
  );
}
