import type { Conversation } from '../shared/conversation';
import { button, h, icon } from '../shared/dom';
import type { Choice, Message, Refused, Welcome } from '../shared/visitor_wire';
import { icons } from './icons';
import { messageView } from './message_view';
import type { WidgetSettings } from './settings';

export interface LogActions {
  choose(choice: Choice): void;
  putBack(text: string, refusal: Refused): void;
  dismiss(refusal: Refused): void;
}

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

  add(message: Message, zone: string): void {
    const view = messageView(message, zone, this.#settings.server, this.#actions.choose);
    view.dataset['seq'] = String(message.seq);
    const after = [...this.#list.children].find(
      (child) => Number((child as HTMLElement).dataset['seq']) > message.seq,
    );
    this.#list.insertBefore(view, after ?? null);
    this.#retireChoices();
    if (message.author === 'visitor') this.toEnd();
    else this.#toStartOf(view);
  }

  clear(): void {
    this.#list.replaceChildren();
  }

  // Lines not yet acknowledged, what was refused, and what the other side is doing.
  tail(conversation: Conversation): void {
    const { ready } = conversation;
    const lines = conversation.outbox.all.map((line) => line.frame.id);
    const codes = conversation.refused.map((item) => item.refusal.id ?? item.refusal.code);
    const busy = this.#waiting(conversation);
    const drawn = JSON.stringify([lines, codes, ready, busy, conversation.progress]);
    if (drawn === this.#tailDrawn) return;
    this.#tailDrawn = drawn;
    const nearEnd = this.#nearEnd();
    this.#tailBox.replaceChildren(
      ...conversation.outbox.all.map((line) =>
        h(
          'div',
          { class: 'from-visitor pending' },
          h('div', { class: 'said', text: line.label }),
          h('p', { class: 'meta', text: ready ? 'Sending …' : 'Kept, not sent yet' }),
        ),
      ),
      ...conversation.refused.map((item) => this.#refusedView(item)),
      ...(busy ? [progressView(conversation.progress)] : []),
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

  // Only the open question can be answered, and only the last list of cars chosen from.
  #retireChoices(): void {
    const views = [...this.#list.children].filter((view) => !view.matches('.from-visitor'));
    const latest = views.at(-1);
    const withCards = views.filter((view) => view.querySelector('.vehicle')).at(-1);
    for (const view of views) {
      view.classList.toggle('answered', view !== latest);
      view.classList.toggle('cards-past', view !== withCards);
      for (const button of view.querySelectorAll<HTMLButtonElement>('button.choose')) {
        button.disabled = view !== withCards;
      }
    }
  }

  #refusedView({ line, refusal }: Conversation['refused'][number]): HTMLElement {
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
          text !== null &&
            act('Put it back in the box', () => this.#actions.putBack(text, refusal)),
          act('Dismiss', () => this.#actions.dismiss(refusal)),
        ),
      ),
    );
  }
}

function progressView(words: string | null): HTMLElement {
  return h(
    'div',
    { class: 'progress' },
    h('span', { class: 'dots', attrs: { 'aria-hidden': 'true' } }, h('i'), h('i'), h('i')),
    h('span', { text: words ?? 'Looking …' }),
  );
}
