import { useState } from 'preact/hooks';
import { Failure, Icon, Loading, Tag } from '../shared/staff/bits';
import { useResource } from '../shared/staff/resource';
import { go, hashOf } from '../shared/staff/route';
import { Transcript, Understood } from '../shared/staff/transcript';
import type { ConversationRow, Proof, RooftopRef } from '../shared/staff/wire';
import type { Message, Sentence } from '../shared/visitor_wire';
import { plural } from '../shared/words';
import { EntryDialog } from './entry_dialog';
import { type EntryName, Evidence } from './evidence';

interface Audited {
  conversation: ConversationRow;
  messages: Message[];
}

// A transcript in which each sentence with a claim opens to what it rested on.
export function Proofs({ rooftop, id }: { rooftop: RooftopRef; id: number }) {
  const audited = useResource<Audited>(`/api/rooftops/${rooftop.slug}/audit/${id}`);
  const [open, setOpen] = useState<string | null>(null);
  const [entry, setEntry] = useState<EntryName | null>(null);
  if (!audited.data) {
    return (
      <section class="pane-main">
        {audited.problem ? (
          <Failure problem={audited.problem} again={audited.reload} />
        ) : (
          <Loading what="the conversation" />
        )}
      </section>
    );
  }
  const { conversation, messages } = audited.data;
  return (
    <section class="pane-main" aria-label={`Conversation with ${conversation.name ?? 'a visitor'}`}>
      <header class="thread-head">
        <button
          type="button"
          class="icon-button only-phone"
          aria-label="Back to the list"
          onClick={() => go(hashOf(rooftop.slug, 'audit'))}
        >
          <Icon name="left" />
        </button>
        <div>
          <h2>{conversation.name ?? 'A visitor'}</h2>
          <p class="quiet">
            Started {conversation.started} · {plural(messages.length, 'message')}
          </p>
        </div>
        <Verdict messages={messages} />
      </header>
      <div class="thread-scroll" tabIndex={0} role="region" aria-label="Transcript">
        <Transcript
          understood={(steps) => <Understood steps={steps} />}
          messages={messages}
          zone={rooftop.zone}
          sentence={(one, message, index) => {
            const key = `${message.seq}.${index}`;
            return (
              <Said
                key={key}
                one={one}
                id={`proof-${key}`}
                open={open === key}
                here={rooftop.slug}
                zone={rooftop.zone}
                toggle={() => setOpen(open === key ? null : key)}
                showEntry={setEntry}
              />
            );
          }}
        />
      </div>
      {entry !== null && (
        <EntryDialog rooftop={rooftop} name={entry} close={() => setEntry(null)} />
      )}
    </section>
  );
}

function Said({
  one,
  id,
  open,
  here,
  zone,
  toggle,
  showEntry,
}: {
  one: Sentence;
  id: string;
  open: boolean;
  here: string;
  zone: string;
  toggle: () => void;
  showEntry: (entry: EntryName) => void;
}) {
  if (one.claims.length === 0) return <span class="unclaimed">{one.text} </span>;
  return (
    <>
      <button
        type="button"
        class={`claimed ${unproved(one) ? 'unproved' : ''}`}
        aria-expanded={open}
        aria-controls={id}
        onClick={toggle}
      >
        {one.text}
      </button>{' '}
      {open && (
        <Evidence id={id} proofs={proofsOf(one)} here={here} zone={zone} showEntry={showEntry} />
      )}
    </>
  );
}

function Verdict({ messages }: { messages: Message[] }) {
  const facts = messages
    .flatMap((one) => one.sentences ?? [])
    .filter((one) => one.claims.length > 0);
  const bad = facts.filter(unproved).length;
  if (facts.length === 0) return <Tag>No facts stated</Tag>;
  return (
    <span class="verdict">
      {bad === 0 ? (
        <Tag tone="good">
          <Icon name="proof" />
          {plural(facts.length, 'statement')}, all with evidence
        </Tag>
      ) : (
        <Tag tone="bad">
          <Icon name="alert" />
          {plural(bad, 'statement')} without evidence
        </Tag>
      )}
    </span>
  );
}

// In the audit's transcript a sentence comes with its proofs.
function proofsOf(sentence: Sentence & { proofs?: Proof[] }): Proof[] {
  return sentence.proofs ?? [];
}

function unproved(sentence: Sentence): boolean {
  const proofs = proofsOf(sentence);
  return sentence.claims.some((_, index) => (proofs[index]?.evidence.length ?? 0) === 0);
}
