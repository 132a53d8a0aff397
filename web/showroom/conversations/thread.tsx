import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { act } from '../../shared/staff/act';
import { Failure, Icon, Loading, Tag } from '../../shared/staff/bits';
import { Dialog } from '../../shared/staff/dialog';
import { watchConversation } from '../../shared/staff/live';
import { useResource } from '../../shared/staff/resource';
import { Transcript } from '../../shared/staff/transcript';
import type { ConversationDetail, Me, RooftopRef } from '../../shared/staff/wire';
import type { Message } from '../../shared/visitor_wire';
import { phone, shortened } from '../../shared/words';
import { Reply } from './reply';

export function Thread({
  rooftop,
  who,
  id,
  back,
}: {
  rooftop: RooftopRef;
  who: Me;
  id: number;
  back: () => void;
}) {
  const detail = useResource<ConversationDetail>(
    `/api/rooftops/${rooftop.slug}/conversations/${id}`,
    'conversations',
  );
  const messages = useLiveMessages(id, detail.data?.messages ?? null);
  const end = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    end.current?.scrollTo({ top: end.current.scrollHeight });
  }, [messages.length]);
  const one = detail.data?.conversation;
  if (!one) {
    return (
      <section class="pane-main">
        {detail.problem ? (
          <Failure problem={detail.problem} again={detail.reload} />
        ) : (
          <Loading what="the conversation" />
        )}
      </section>
    );
  }
  const mine = one.taken_by?.id === who.id;
  return (
    <section class="pane-main" aria-label={`Conversation with ${one.name ?? 'a visitor'}`}>
      <header class="thread-head">
        <button
          type="button"
          class="icon-button only-phone"
          aria-label="Back to the list"
          onClick={back}
        >
          <Icon name="left" />
        </button>
        <div>
          <h1>{one.name ?? 'A visitor'}</h1>
          <p class="quiet">
            Started {one.started}
            {one.vehicle && ` · ${one.vehicle}`}
          </p>
        </div>
        <Taking
          rooftop={rooftop}
          id={id}
          taken={one.taken_by}
          mine={mine}
          waiting={one.waiting}
          unanswered={messages.filter((line) => line.author === 'visitor').at(-1)?.text ?? ''}
        />
      </header>
      <LeadLine detail={detail.data} />
      <div class="thread-scroll" ref={end} tabIndex={0} role="log" aria-label="Messages">
        <Transcript messages={messages} zone={rooftop.zone} label="Messages" />
      </div>
      <Reply rooftop={rooftop} id={id} mine={mine} taken={one.taken_by?.name ?? null} />
    </section>
  );
}

// What was fetched, and what has come since; each line once, by its sequence.
function useLiveMessages(id: number, fetched: Message[] | null): Message[] {
  const [came, setCame] = useState<Message[]>([]);
  const seen = useRef(0);
  const all = new Map([...(fetched ?? []), ...came].map((message) => [message.seq, message]));
  const messages = [...all.values()].sort((a, b) => a.seq - b.seq);
  seen.current = messages.at(-1)?.seq ?? 0;
  useEffect(() => {
    if (fetched === null) return;
    return watchConversation(
      id,
      () => seen.current,
      (message) => {
        setCame((before) => [...before, message]);
      },
    );
  }, [id, fetched === null]);
  return messages;
}

function Taking({
  rooftop,
  id,
  taken,
  mine,
  waiting,
  unanswered,
}: {
  rooftop: RooftopRef;
  id: number;
  taken: { name: string } | null;
  mine: boolean;
  waiting: boolean;
  unanswered: string;
}) {
  const [busy, setBusy] = useState(false);
  const [asking, ask] = useState(false);
  const send = async (name: 'take_conversation' | 'hand_back', done: string) => {
    setBusy(true);
    await act(rooftop.slug, name, { conversation: id }, { done });
    setBusy(false);
  };
  return (
    <div class="thread-acts">
      {waiting && (
        <Tag tone="bad">
          <Icon name="clock" />
          Waiting
        </Tag>
      )}
      {taken && !mine && <Tag tone="info">with {taken.name}</Tag>}
      {mine ? (
        <button
          type="button"
          class="button"
          disabled={busy}
          onClick={() =>
            waiting ? ask(true) : void send('hand_back', 'The assistant answers again.')
          }
        >
          Hand back
        </button>
      ) : (
        <button
          type="button"
          class="button primary"
          disabled={busy}
          onClick={() => void send('take_conversation', 'You answer now; the assistant is silent.')}
        >
          {taken ? 'Take over' : 'Take'}
        </button>
      )}
      {asking && (
        <HandBack
          unanswered={unanswered}
          busy={busy}
          close={() => ask(false)}
          go={async () => {
            await send('hand_back', 'The assistant answers again.');
            ask(false);
          }}
        />
      )}
    </div>
  );
}

// Before a visitor who waits for an answer is left to the assistant.
function HandBack({
  unanswered,
  busy,
  close,
  go,
}: {
  unanswered: string;
  busy: boolean;
  close: () => void;
  go: () => Promise<void>;
}) {
  return (
    <Dialog title="The visitor waits for an answer" close={close}>
      <div class="form">
        <p>The last message is not answered yet:</p>
        <blockquote class="asked" dir="auto">
          {shortened(unanswered, 280)}
        </blockquote>
        <p>If you hand back now, the assistant answers it, or says that it cannot.</p>
        <div class="form-acts">
          <button type="button" class="button" disabled={busy} onClick={() => void go()}>
            Hand back now
          </button>
          <button type="button" class="button primary" onClick={close}>
            Answer first
          </button>
        </div>
      </div>
    </Dialog>
  );
}

function LeadLine({ detail }: { detail: ConversationDetail | null }) {
  const lead = detail?.conversation.lead;
  if (!lead) return null;
  const said = [...lead.wishes, ...lead.facts.map((fact) => `${fact.label}: ${fact.text}`)];
  return (
    <div class="lead-line">
      {lead.phone && <a href={`tel:${lead.phone}`}>{phone(lead.phone)}</a>}
      {lead.email && <a href={`mailto:${lead.email}`}>{lead.email}</a>}
      {said.map((words) => (
        <span key={words} class="wish" dir="auto">
          {words}
        </span>
      ))}
    </div>
  );
}
