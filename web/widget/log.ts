import type { Conversation } from '../shared/conversation';
import { button, h, icon } from '../shared/dom';
import { Standing } from '../shared/standing';
import type { Choice, Language, Message, Refused, Welcome } from '../shared/visitor_wire';
import type { CardView } from './cards';
import { withoutGreeting } from './greeting';
import { icons } from './icons';
import { messageView } from './message_view';
import type { WidgetSettings } from './settings';
import { type Words, wordsOf } from './words';

type RefusedLine = Conversation['refused'][number];

export interface LogActions {
  choose(choice: Choice): void;
  putBack(text: string, refusal: Refused): void;
  beginAnew(refused: RefusedLine): void;
  dismiss(refusal: Refused): void;
}

const refreshMs = 60_000;
const greetingUntilConnected =
  'Hi! This is an automated assistant. Ask about a car, a price or a time to come by.';

// The messages in order, between the notice above and what is under way below.
export class Log {
  readonly element: HTMLElement;
  readonly #notice = h('p', { class: 'notice' });
  readonly #greeting = h('div', { class: 'said', text: greetingUntilConnected });
  readonly #list = h('div', {
    class: 'messages',
    attrs: { role: 'log', 'aria-live': 'polite', 'aria-label': 'Messages' },
  });
  readonly #tailBox = h('div', { class: 'tail' });
  #tailDrawn = '';
  #words: Words = wordsOf(undefined);
  #language: Language = 'en';
  #cards: CardView[] = [];
  #cardsDue: ReturnType<typeof setTimeout> | undefined;
  readonly #standing = new Standing();
  readonly #settings: WidgetSettings;
  readonly #actions: LogActions;

  constructor(settings: WidgetSettings, actions: LogActions) {
    this.#settings = settings;
    this.#actions = actions;
    this.element = h(
      'div',
      { class: 'scroll', attrs: { tabindex: '-1' } },
      this.#notice,
      h('div', { class: 'from-assistant' }, this.#greeting),
      this.#list,
      this.#tailBox,
    );
    this.#notice.textContent = 'You are writing to an automated assistant.';
  }

  opening(welcome: Welcome | null): void {
    if (!welcome) return;
    this.#notice.textContent = welcome.notice;
    this.#greeting.textContent = welcome.greeting;
  }

  speak(language: Language, words: Words): void {
    this.#language = language;
    this.#words = words;
    this.#list.setAttribute('aria-label', words.messages);
  }

  add(message: Message, zone: string): void {
    const { server } = this.#settings;
    const { choose } = this.#actions;
    const standing = this.#standing;
    standing.note(message);
    const told = withoutGreeting(message, this.#greeting.textContent ?? '');
    const spoken = { ...told, language: message.language ?? this.#language };
    const { element: view, cards } = messageView({
      message: spoken,
      zone,
      server,
      standing,
      choose,
    });
    this.#cards.push(...cards);
    view.dataset['seq'] = String(message.seq);
    const after = [...this.#list.children].find(
      (child) => Number((child as HTMLElement).dataset['seq']) > message.seq,
    );
    this.#list.insertBefore(view, after ?? null);
    this.#retireChoices();
    this.refreshCards();
    if (message.author === 'visitor') this.toEnd();
    else this.#toStartOf(view);
  }

  clear(): void {
    this.#list.replaceChildren();
    this.#cards = [];
    this.#standing.clear();
  }

  // Cards tell what is true now; the clock alone may change that.
  refreshCards(): void {
    const now = new Date();
    for (const card of this.#cards) card.refresh(now);
    clearTimeout(this.#cardsDue);
    if (this.#cards.length === 0) return;
    const due = (this.#standing.nextChange(now)?.getTime() ?? Infinity) - now.getTime();
    this.#cardsDue = setTimeout(() => this.refreshCards(), Math.min(due + 50, refreshMs));
  }

  // Lines not yet acknowledged, what was refused, and what the other side is doing.
  tail(conversation: Conversation): void {
    const { ready } = conversation;
    const lines = conversation.outbox.all.map((line) => line.frame.id);
    const codes = conversation.refused.map((item) => item.refusal.id ?? item.refusal.code);
    const busy = this.#waiting(conversation);
    const { progress } = conversation;
    const drawn = JSON.stringify([lines, codes, ready, busy, progress, this.#language]);
    if (drawn === this.#tailDrawn) return;
    this.#tailDrawn = drawn;
    const nearEnd = this.#nearEnd();
    this.#tailBox.replaceChildren(
      ...conversation.outbox.all.map((line) =>
        h(
          'div',
          { class: 'from-visitor pending' },
          h('div', { class: 'said', text: line.label }),
          h('p', { class: 'meta', text: ready ? this.#words.sending : this.#words.notSent }),
        ),
      ),
      ...conversation.refused.map((item) => this.#refusedView(item)),
      ...(busy ? [progressView(progress ?? this.#words.looking)] : []),
    );
    this.#list.classList.toggle('busy', conversation.outbox.all.length > 0);
    if (nearEnd && this.#tailBox.hasChildNodes()) this.toEnd();
  }

  toEnd(): void {
    this.element.scrollTop = this.element.scrollHeight;
  }

  // The end, unless that would hide where a long answer begins.
  #toStartOf(view: HTMLElement): void {
    const { element } = this;
    const top = view.getBoundingClientRect().top - element.getBoundingClientRect().top;
    element.scrollTop = Math.min(
      element.scrollHeight - element.clientHeight,
      element.scrollTop + top - 16,
    );
  }

  #nearEnd(): boolean {
    const { scrollTop, scrollHeight, clientHeight } = this.element;
    return scrollHeight - scrollTop - clientHeight < 120;
  }

  #waiting(conversation: Conversation): boolean {
    if (!conversation.ready) return false;
    const sending = conversation.outbox.all.length > 0;
    return conversation.progress !== null || (sending && conversation.answering.who !== 'staff');
  }

  // Only the open question can be answered.
  #retireChoices(): void {
    const views = [...this.#list.children].filter((view) => !view.matches('.from-visitor'));
    for (const view of views) view.classList.toggle('answered', view !== views.at(-1));
  }

  #refusedView(refused: RefusedLine): HTMLElement {
    const { line, refusal } = refused;
    const full = refusal.code === 'conversation_full';
    const text = line?.frame.type === 'say' ? line.frame.text : null;
    const act = (words: string, click: () => void) => button('link', click, [words]);
    return h(
      'div',
      { class: 'refused', attrs: { role: 'alert' } },
      icon(icons.alert),
      h(
        'div',
        {},
        h('p', { text: refusal.text }),
        line && h('p', { class: 'kept-line', text: `“${line.label}”` }),
        h(
          'p',
          { class: 'refused-acts' },
          full && act(this.#words.newChat, () => this.#actions.beginAnew(refused)),
          !full &&
            text !== null &&
            act(this.#words.putBack, () => this.#actions.putBack(text, refusal)),
          act(this.#words.dismiss, () => this.#actions.dismiss(refusal)),
        ),
      ),
    );
  }
}

function progressView(words: string): HTMLElement {
  return h(
    'div',
    { class: 'progress' },
    h('span', { class: 'dots', attrs: { 'aria-hidden': 'true' } }, h('i'), h('i'), h('i')),
    h('span', { text: words }),
  );
}
