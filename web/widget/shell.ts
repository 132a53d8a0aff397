import type { Conversation } from '../shared/conversation';
import { button, h, icon } from '../shared/dom';
import type { Keep } from '../shared/keep';
import type { Message } from '../shared/visitor_wire';
import { plural } from '../shared/words';
import { icons } from './icons';
import type { Panel } from './panel';
import type { WidgetSettings } from './settings';

// Bubble and panel: opening, closing, focus, and the count of what arrived while closed.
export class Shell {
  readonly #bubble: HTMLButtonElement;
  readonly #badge = h('span', { class: 'badge', attrs: { hidden: true } });
  readonly #announce = h('span', { class: 'sr', attrs: { 'aria-live': 'polite' } });
  #unread = 0;
  #isOpen = false;
  readonly #openKey: string;
  readonly #panel: Panel;
  readonly #conversation: Conversation;
  readonly #tab: Keep;

  constructor(
    root: ShadowRoot,
    panel: Panel,
    conversation: Conversation,
    settings: WidgetSettings,
    tab: Keep,
  ) {
    this.#panel = panel;
    this.#conversation = conversation;
    this.#tab = tab;
    this.#openKey = `kept.${settings.rooftop}.open`;
    const words = settings.vehicle ? 'Ask about this car' : 'Chat with us';
    this.#bubble = button(
      'bubble',
      () => this.open(),
      [icon(icons.chat), h('span', { class: 'bubble-words', text: words }), this.#badge],
      { 'aria-haspopup': 'dialog', 'aria-expanded': 'false' },
    );
    root.append(this.#bubble, panel.element, this.#announce);
    panel.element.addEventListener('keydown', (event) => this.#key(event));
  }

  // After a page change within the site the window is as it was, without stealing the focus.
  restore(): void {
    if (this.#tab.get(this.#openKey) === '1' && !this.#fullScreen()) this.#show();
  }

  open(): void {
    this.#show();
    this.#panel.focus();
  }

  close(): void {
    this.#isOpen = false;
    this.#tab.remove(this.#openKey);
    this.#panel.element.hidden = true;
    this.#bubble.hidden = false;
    this.#bubble.setAttribute('aria-expanded', 'false');
    this.#bubble.focus();
  }

  arrived(message: Message): void {
    if (this.#isOpen && !document.hidden) return this.seen();
    if (message.author === 'visitor' || this.#isOpen) return;
    this.#unread++;
    this.#showUnread();
  }

  seen(): void {
    if (this.#isOpen && !document.hidden) this.#conversation.shown();
  }

  #show(): void {
    this.#isOpen = true;
    this.#tab.set(this.#openKey, '1');
    this.#unread = 0;
    this.#showUnread();
    this.#panel.element.hidden = false;
    this.#panel.element.setAttribute('aria-modal', String(this.#fullScreen()));
    this.#bubble.hidden = true;
    this.#bubble.setAttribute('aria-expanded', 'true');
    this.#conversation.start();
    this.#panel.shown();
    this.seen();
  }

  #showUnread(): void {
    this.#badge.hidden = this.#unread === 0;
    this.#badge.textContent = String(this.#unread);
    const words = this.#unread ? `${plural(this.#unread, 'new message')} in the chat` : '';
    this.#announce.textContent = words;
  }

  #fullScreen(): boolean {
    return matchMedia('(max-width: 520px)').matches;
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.close();
    } else if (event.key === 'Tab' && this.#fullScreen()) {
      this.#panel.keepFocusInside(event);
    }
  }
}
