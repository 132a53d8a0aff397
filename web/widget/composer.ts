import { h, icon } from '../shared/dom';
import type { Keep } from '../shared/keep';
import { length } from '../shared/words';
import { icons } from './icons';
import { type Words, wordsOf } from './words';

const countFrom = 500; // characters left at which the counter shows

// The box to write in. What is written stays in this tab until it is sent; nothing leaves before.
export class Composer {
  readonly element: HTMLFormElement;
  readonly counter = h('span', { class: 'counter', attrs: { 'aria-live': 'polite' } });
  readonly #box: HTMLTextAreaElement;
  readonly #button: HTMLButtonElement;
  readonly #keep: Keep;
  readonly #key: string;
  readonly #max: number;
  readonly #send: (text: string) => void;
  #words: Words = wordsOf(undefined);

  constructor(keep: Keep, key: string, max: number, send: (text: string) => void) {
    this.#keep = keep;
    this.#key = key;
    this.#max = max;
    this.#send = send;
    this.#box = h('textarea', {
      class: 'box',
      attrs: { rows: '1' },
      on: { input: () => this.#changed(), keydown: (event) => this.#pressed(event) },
    });
    this.#button = h(
      'button',
      {
        class: 'send',
        attrs: { type: 'submit' },
      },
      icon(icons.send),
    );
    this.element = h(
      'form',
      {
        class: 'composer',
        attrs: { novalidate: true },
        on: {
          submit: (event) => {
            event.preventDefault();
            this.#submit();
          },
        },
      },
      this.#box,
      this.#button,
    );
    this.#box.value = keep.get(key) ?? '';
    this.speak(this.#words);
  }

  speak(words: Words): void {
    this.#words = words;
    this.#box.placeholder = words.placeholder;
    this.#box.setAttribute('aria-label', words.yourMessage);
    this.#button.setAttribute('aria-label', words.send);
    this.#changed();
  }

  focus(): void {
    this.#box.focus({ preventScroll: true });
  }

  // A refused line comes back into the box, before what has been written since.
  putBack(text: string): void {
    this.#box.value = this.#box.value ? `${text}\n${this.#box.value}` : text;
    this.#changed();
    this.focus();
  }

  #submit(): void {
    const text = this.#box.value.trim();
    if (!text || length(text) > this.#max) return this.focus();
    this.#send(text);
    this.#box.value = '';
    this.#changed();
    this.focus();
  }

  #changed(): void {
    const text = this.#box.value;
    if (text) this.#keep.set(this.#key, text);
    else this.#keep.remove(this.#key);
    this.grow();
    const left = this.#max - length(text.trim());
    this.counter.textContent = this.#counterWords(left);
    this.counter.classList.toggle('over', left < 0);
    this.#box.setAttribute('aria-invalid', String(left < 0));
    this.#button.disabled = !text.trim() || left < 0;
  }

  // As high as what is written; while the panel is hidden there is no height to measure.
  grow(): void {
    this.#box.style.height = 'auto';
    const height = Math.min(this.#box.scrollHeight, 132);
    if (height > 0) this.#box.style.height = `${height}px`;
  }

  #counterWords(left: number): string {
    if (left > countFrom) return '';
    return left >= 0 ? this.#words.left(left) : this.#words.tooMany(-left);
  }

  #pressed(event: KeyboardEvent): void {
    const newLine = event.shiftKey || event.isComposing || matchMedia('(pointer: coarse)').matches;
    if (event.key !== 'Enter' || newLine) return;
    event.preventDefault();
    this.#submit();
  }
}
