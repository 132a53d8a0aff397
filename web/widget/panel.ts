import { textMax, type Conversation } from '../shared/conversation';
import { button, h, icon } from '../shared/dom';
import type { Keep } from '../shared/keep';
import type { Message, Refused } from '../shared/visitor_wire';
import { Composer } from './composer';
import { icons } from './icons';
import { Log } from './log';
import type { WidgetSettings } from './settings';
import { saveTranscript } from './transcript';

// The open window: who answers, the log, what is going on, and the box to write in.
export class Panel {
  readonly element: HTMLElement;
  readonly #title = h('h2', { class: 'title', text: 'Chat' });
  readonly #who = h('p', {
    class: 'who',
    text: 'Automated assistant',
    attrs: { 'aria-live': 'polite' },
  });
  readonly #copy: HTMLButtonElement;
  readonly #status = h('p', { class: 'status', attrs: { role: 'status', hidden: true } });
  readonly #again: HTMLButtonElement;
  readonly #log: Log;
  readonly #composer: Composer;
  readonly #conversation: Conversation;
  readonly #settings: WidgetSettings;

  constructor(conversation: Conversation, settings: WidgetSettings, tab: Keep, close: () => void) {
    this.#conversation = conversation;
    this.#settings = settings;
    this.#log = new Log(settings, {
      choose: (choice) => {
        conversation.choose(choice);
        this.#log.element.focus({ preventScroll: true });
      },
      putBack: (text, refusal) => this.#putBack(text, refusal),
      dismiss: (refusal) => conversation.dismissRefused(refusal),
    });
    this.#composer = new Composer(tab, `kept.${settings.rooftop}.draft`, textMax, (text) => {
      conversation.say(text);
    });
    this.#copy = iconButton('Save a copy of this chat', icons.copy, () => this.#save());
    this.#again = button('link', () => conversation.start(), ['Continue here'], { hidden: true });
    this.element = h(
      'section',
      {
        class: 'panel',
        attrs: { role: 'dialog', 'aria-label': 'Chat', hidden: true },
      },
      h(
        'div',
        { class: 'head' },
        h('div', { class: 'head-words' }, this.#title, this.#who),
        this.#copy,
        iconButton('Close the chat', icons.down, close),
      ),
      this.#log.element,
      h(
        'div',
        { class: 'foot' },
        h('div', { class: 'status-row' }, this.#status, this.#again),
        this.#composer.element,
        h(
          'div',
          { class: 'foot-row' },
          button('person', () => conversation.say('I would like to talk to a person.'), [
            icon(icons.person),
            'Talk to a person',
          ]),
          this.#composer.counter,
        ),
      ),
    );
    this.refresh();
  }

  add(message: Message): void {
    this.#log.add(message, this.#zone());
  }

  clear(): void {
    this.#log.clear();
  }

  refresh(): void {
    const conversation = this.#conversation;
    if (conversation.rooftop) this.#title.textContent = conversation.rooftop.name;
    const { who, name } = conversation.answering;
    const answering = who === 'staff' ? `${name} is answering` : 'Automated assistant';
    if (this.#who.textContent !== answering) this.#who.textContent = answering;
    this.#who.dataset['who'] = who;
    this.#copy.hidden = conversation.access === null;
    this.#log.opening(conversation.welcome);
    this.#log.tail(conversation);
    const words = statusWords(conversation);
    if (this.#status.textContent !== words) this.#status.textContent = words;
    this.#status.hidden = words === '';
    this.#again.hidden = !conversation.replaced;
  }

  focus(): void {
    this.#composer.focus();
  }

  shown(): void {
    this.refresh();
    this.#log.toEnd();
    this.#composer.grow();
  }

  keepFocusInside(event: KeyboardEvent): void {
    const inside = [
      ...this.element.querySelectorAll<HTMLElement>('button, a, textarea, summary'),
    ].filter((element) => element.offsetParent !== null && !element.hasAttribute('disabled'));
    const at = (this.element.getRootNode() as ShadowRoot).activeElement;
    const edge = event.shiftKey ? inside[0] : inside[inside.length - 1];
    if (at !== edge) return;
    event.preventDefault();
    (event.shiftKey ? inside[inside.length - 1] : inside[0])?.focus();
  }

  #putBack(text: string, refusal: Refused): void {
    this.#composer.putBack(text);
    this.#conversation.dismissRefused(refusal);
  }

  #zone(): string {
    return this.#conversation.rooftop?.zone ?? 'UTC';
  }

  #save(): void {
    const { access } = this.#conversation;
    if (!access) return;
    saveTranscript(this.#settings.server, access).catch(() => {
      this.#status.hidden = false;
      this.#status.textContent = 'The copy could not be fetched just now. Please try again.';
    });
  }
}

function iconButton(label: string, path: string, click: () => void): HTMLButtonElement {
  return button('icon-button', click, [icon(path)], { 'aria-label': label, title: label });
}

function statusWords(conversation: Conversation): string {
  if (conversation.replaced) return 'This chat is open in another window.';
  const kept = conversation.outbox.all.length > 0 ? ' Your message is kept and will be sent.' : '';
  if (conversation.state === 'waiting') {
    return navigator.onLine === false
      ? `You are offline.${kept}`
      : `Connection lost. Reconnecting …${kept}`;
  }
  if (
    conversation.state === 'connecting' ||
    (conversation.state === 'open' && !conversation.ready)
  ) {
    return 'Connecting …';
  }
  return '';
}
