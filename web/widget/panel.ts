import { textMax, type Conversation } from '../shared/conversation';
import { button, h, icon } from '../shared/dom';
import type { Keep } from '../shared/keep';
import type { Language, Message, Refused } from '../shared/visitor_wire';
import { Composer } from './composer';
import { icons } from './icons';
import { Log } from './log';
import type { WidgetSettings } from './settings';
import { saveTranscript } from './transcript';
import { type Words, wordsOf } from './words';

// The open window: who answers, the log, what is going on, and the box to write in.
export class Panel {
  readonly element: HTMLElement;
  readonly #title = h('h2', { class: 'title' });
  readonly #who = h('p', { class: 'who', attrs: { 'aria-live': 'polite' } });
  readonly #person: HTMLButtonElement;
  readonly #personWords = h('span');
  readonly #close: HTMLButtonElement;
  #language: Language = 'en';
  #words: Words = wordsOf('en');
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
      beginAnew: (refused) => conversation.beginAnew(refused),
      dismiss: (refusal) => conversation.dismissRefused(refusal),
    });
    this.#composer = new Composer(tab, `kept.${settings.rooftop}.draft`, textMax, (text) => {
      conversation.say(text);
    });
    this.#copy = iconButton(icons.copy, () => this.#save());
    this.#close = iconButton(icons.down, close);
    this.#again = button('link', () => conversation.start(), [], { hidden: true });
    this.#person = button('person', () => conversation.say(this.#words.askPerson), [
      icon(icons.person),
      this.#personWords,
    ]);
    this.element = h(
      'section',
      {
        class: 'panel',
        attrs: { role: 'dialog', hidden: true },
      },
      h(
        'div',
        { class: 'head' },
        h('div', { class: 'head-words' }, this.#title, this.#who),
        this.#copy,
        this.#close,
      ),
      this.#log.element,
      h(
        'div',
        { class: 'foot' },
        h('div', { class: 'status-row' }, this.#status, this.#again),
        this.#composer.element,
        h('div', { class: 'foot-row' }, this.#person, this.#composer.counter),
      ),
    );
    this.#speak();
    this.refresh();
  }

  // The page follows the conversation's language.
  #speak(): void {
    const words = this.#words;
    this.element.lang = this.#language;
    this.element.setAttribute('aria-label', words.chat);
    this.#title.textContent = words.chat;
    this.#personWords.textContent = words.person;
    this.#again.textContent = words.continueHere;
    name(this.#copy, words.save);
    name(this.#close, words.close);
    this.#composer.speak(words);
    this.#log.speak(this.#language, words);
  }

  add(message: Message): void {
    if (message.language && message.language !== this.#language) {
      this.#language = message.language;
      this.#words = wordsOf(message.language);
      this.#speak();
      this.refresh();
    }
    this.#log.add(message, this.#zone());
  }

  clear(): void {
    this.#log.clear();
  }

  refresh(): void {
    const conversation = this.#conversation;
    if (conversation.rooftop) this.#title.textContent = conversation.rooftop.name;
    const { who, name } = conversation.answering;
    const words = this.#words;
    const answering = who === 'staff' ? words.answering(name) : words.assistant;
    if (this.#who.textContent !== answering) this.#who.textContent = answering;
    this.#who.dataset['who'] = who;
    this.#person.hidden = who === 'staff';
    this.#copy.hidden = conversation.access === null;
    this.#log.opening(conversation.welcome);
    this.#log.tail(conversation);
    const status = statusWords(conversation, words);
    if (this.#status.textContent !== status) this.#status.textContent = status;
    this.#status.hidden = status === '';
    this.#again.hidden = !conversation.replaced;
  }

  focus(): void {
    this.#composer.focus();
  }

  shown(): void {
    this.refresh();
    this.#log.refreshCards();
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
      this.#status.textContent = this.#words.saveFailed;
    });
  }
}

function iconButton(path: string, click: () => void): HTMLButtonElement {
  return button('icon-button', click, [icon(path)]);
}

function name(button: HTMLButtonElement, label: string): void {
  button.setAttribute('aria-label', label);
  button.title = label;
}

function statusWords(conversation: Conversation, words: Words): string {
  if (conversation.replaced) return words.elsewhere;
  const kept = conversation.outbox.all.length > 0 ? ` ${words.keptLine}` : '';
  if (conversation.state === 'waiting') {
    return `${navigator.onLine === false ? words.offline : words.lost}${kept}`;
  }
  if (
    conversation.state === 'connecting' ||
    (conversation.state === 'open' && !conversation.ready)
  ) {
    return words.connecting;
  }
  return '';
}
