import { button, h, icon } from '../shared/dom';
import type { Choice, Message, Sentence, VehicleCard } from '../shared/visitor_wire';
import { clock } from '../shared/when';
import { appointmentView, type CardScene, type CardView, vehicleView } from './cards';
import { icons } from './icons';
import { type Words, wordsOf } from './words';

export interface MessageView {
  element: HTMLElement;
  cards: CardView[];
}

// A line with its cards; what a card says already is not said twice.
export function messageView(scene: CardScene): MessageView {
  const { message, zone } = scene;
  const words = wordsOf(message.language);
  const mine = message.author === 'visitor';
  const element = h(
    'div',
    { class: `from-${message.author}` },
    !mine && h('span', { class: 'sr', text: `${speaker(message, words)}: ` }),
    message.author === 'staff' && h('p', { class: 'speaker', text: speaker(message, words) }),
    h('div', { class: 'said' }, ...said(message)),
  );
  const cards = (message.cards ?? []).map((card) =>
    card.kind === 'vehicle' ? vehicleView(card, scene) : appointmentView(card, scene),
  );
  if (cards.length > 0) {
    element.append(h('div', { class: 'cards' }, ...cards.map((card) => card.element)));
  }
  const choices = (message.choices ?? []).filter((choice) => !isOnCard(choice, message));
  if (choices.length > 0) element.append(choicesView(choices, scene.choose, words));
  element.append(
    h(
      'p',
      { class: 'meta' },
      ...(proved(message) ? [icon(icons.check), `${words.checked} · `] : []),
      h('time', {
        text: clock(message.at, zone, words.locale),
        attrs: { datetime: message.at },
      }),
    ),
  );
  return { element, cards };
}

function speaker(message: Message, words: Words): string {
  if (message.author === 'visitor') return words.you;
  if (message.author === 'assistant') return words.speaker;
  return message.name ?? words.staff;
}

function said(message: Message): Node[] {
  const all = message.sentences ?? [{ text: message.text, claims: [] }];
  const told = all.filter((sentence) => !isToldByCard(sentence, message));
  return (told.length > 0 ? told : all).flatMap(({ text }, index) =>
    index === 0 ? [h('span', { text })] : [new Text(' '), h('span', { text })],
  );
}

// "2015 Subaru Forester, stock L3631: $8,120 total, last seen today": its card says the same.
function isToldByCard(sentence: Sentence, message: Message): boolean {
  if (sentence.claims.length !== 1 || sentence.claims[0] !== 'vehicle_listed') return false;
  return vehicles(message).some(
    (card) =>
      sentence.text.includes(card.stock_number) &&
      (card.price === undefined || sentence.text.includes(card.price)),
  );
}

function isOnCard(choice: Choice, message: Message): boolean {
  return vehicles(message).some(
    (card) => card.choice === choice.id && choice.label.includes(card.stock_number),
  );
}

function vehicles(message: Message): VehicleCard[] {
  return (message.cards ?? []).filter((card) => card.kind === 'vehicle');
}

function proved(message: Message): boolean {
  return message.sentences?.some((sentence) => sentence.claims.length > 0) ?? false;
}

function choicesView(
  choices: Choice[],
  choose: (choice: Choice) => void,
  words: Words,
): HTMLElement {
  return h(
    'div',
    { class: 'choices', attrs: { role: 'group', 'aria-label': words.answers } },
    ...choices.map((choice) => button('choice', () => choose(choice), [choice.label])),
  );
}
