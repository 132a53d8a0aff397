import { useRef, useState } from 'preact/hooks';
import { act } from '../../shared/staff/act';
import { Icon } from '../../shared/staff/bits';
import type { RooftopRef } from '../../shared/staff/wire';
import { length } from '../../shared/words';

const textMax = 4_000;
const drafts = new Map<number, string>();

export function Reply({
  rooftop,
  id,
  mine,
  taken,
}: {
  rooftop: RooftopRef;
  id: number;
  mine: boolean;
  taken: string | null;
}) {
  const [text, write] = useState(drafts.get(id) ?? '');
  const [busy, setBusy] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const change = (words: string) => {
    drafts.set(id, words);
    write(words);
  };
  const over = length(text) - textMax;
  const send = async () => {
    const words = text.trim();
    if (!words || busy || over > 0) return;
    setBusy(true);
    const done = await act(rooftop.slug, 'reply', { conversation: id, text: words }, { done: '' });
    setBusy(false);
    if (done) change('');
    box.current?.focus();
  };
  if (!mine) {
    return (
      <p class="thread-note">
        {taken
          ? `${taken} is answering. Take over to write here.`
          : 'The assistant is answering. Take the conversation to write yourself.'}
      </p>
    );
  }
  return (
    <form
      class="reply"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <textarea
        ref={box}
        rows={2}
        value={text}
        aria-label="Your reply"
        placeholder="Write to the visitor"
        aria-invalid={over > 0}
        onInput={(event) => change(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
            event.preventDefault();
            void send();
          }
        }}
      />
      <button class="button primary" disabled={busy || !text.trim() || over > 0}>
        <Icon name="right" />
        Send
      </button>
      {over > 0 && <p class="said-no">{over} characters too many</p>}
    </form>
  );
}
