import { carArt } from '../shared/car_art';
import { shapeOf } from '../shared/car_shapes';
import { button, carName, h, icon } from '../shared/dom';
import type { Standing, VisitNow } from '../shared/standing';
import type { AppointmentCard, Choice, Message, VehicleCard } from '../shared/visitor_wire';
import { dayAndClock, nearClock } from '../shared/when';
import { sentenceCase } from '../shared/words';
import { icons } from './icons';
import { wordsOf } from './words';

export interface CardScene {
  message: Message; // in which the card came
  zone: string;
  server: URL;
  standing: Standing;
  choose(choice: Choice): void;
}

export interface CardView {
  element: HTMLElement;
  refresh(now: Date): void; // shows what is true now
}

export function vehicleView(card: VehicleCard, scene: CardScene): CardView {
  const words = wordsOf(scene.message.language);
  const name = `${card.title}, ${card.stock_number}`;
  const facts = [card.odometer, `${words.stock} ${card.stock_number}`].filter(Boolean).join(' · ');
  const state = h('p', { class: 'tag', attrs: { hidden: true } });
  const asOf = h('p', { class: 'quiet as-of', attrs: { hidden: true } });
  const { choice } = card;
  const choose =
    choice !== undefined &&
    button('choose', () => scene.choose({ id: choice, label: name }), [
      words.choose,
      h('span', { class: 'sr', text: `: ${name}` }),
    ]);
  const element = h(
    'article',
    { class: 'card vehicle' },
    picture(card, scene.server),
    h(
      'div',
      { class: 'card-words' },
      h('h3', {}, ...carName(card.title)),
      h('p', { class: 'quiet', text: sentenceCase(card.subtitle) }),
      priceView(card, scene),
      h('p', { class: 'quiet', text: facts }),
      h('p', { class: 'quiet seen', text: `${words.lastSeen} ${card.seen}` }),
      asOf,
      state,
    ),
    h(
      'div',
      { class: 'card-acts' },
      choose,
      h(
        'a',
        { class: 'link', attrs: pageOf(card, scene.server) },
        words.see,
        h('span', { class: 'sr', text: `: ${name}` }),
      ),
    ),
  );
  const refresh = (now: Date) => {
    const at = scene.standing.vehicle(card, scene.message, now);
    const old = at.is === 'shown' && at.old;
    const mine = at.is === 'held' || at.is === 'booked';
    element.classList.toggle('old', old);
    asOf.hidden = !old;
    asOf.textContent = words.asOf(dayAndClock(scene.message.at, scene.zone, words.locale));
    if (at.is === 'held') {
      const until = nearClock(at.until, scene.zone, now, words.locale);
      show(state, 'good', icons.check, words.heldForYou(until));
    } else if (at.is === 'booked') show(state, 'good', icons.calendar, words.yourVisit);
    else if (card.held === 'other' && !old) show(state, 'warn', icons.alert, words.heldForOther);
    else state.hidden = true;
    if (choose) choose.hidden = mine || scene.standing.isEarlierList(scene.message);
  };
  return { element, refresh };
}

function show(tag: HTMLElement, tone: 'good' | 'warn' | 'past', path: string, words: string): void {
  if (!tag.hidden && tag.lastElementChild?.textContent === words) return;
  tag.hidden = false;
  tag.className = `tag ${tone}`;
  tag.replaceChildren(icon(path), h('span', { text: words }));
}

function picture(card: VehicleCard, server: URL): HTMLElement {
  const box = h('div', { class: 'picture' }, carArt(shapeOf(card.body ?? ''), card.color));
  if (card.image) {
    const photo = h('img', { attrs: { alt: '', referrerpolicy: 'no-referrer' } });
    photo.addEventListener('load', () => box.replaceChildren(photo));
    photo.src = new URL(card.image, server).href;
  }
  return box;
}

// The page of the car where the chat comes from. On another site it opens beside the chat, which
// would not be there.
function pageOf(card: VehicleCard, server: URL): Record<string, string> {
  const address = new URL(card.url, server);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return { href: '#' };
  const beside = { target: '_blank', rel: 'noopener' };
  return { href: address.href, ...(address.origin !== location.origin && beside) };
}

function priceView(card: VehicleCard, scene: CardScene): DocumentFragment {
  const words = wordsOf(scene.message.language);
  const view = document.createDocumentFragment();
  view.append(
    card.price
      ? h('p', { class: 'price' }, card.price, h('small', { text: ` ${words.total}` }))
      : h('p', { class: 'price', text: words.onRequest }),
  );
  if (!card.price_parts) return view;
  const parts = card.price_parts.flatMap((part) => [
    h('dt', { text: part.label }),
    h('dd', { text: part.text }),
  ]);
  view.append(
    h(
      'details',
      { class: 'parts' },
      h('summary', { text: words.priceParts }),
      h('dl', {}, ...parts),
    ),
  );
  return view;
}

export function appointmentView(card: AppointmentCard, scene: CardScene): CardView {
  const words = wordsOf(scene.message.language);
  const row = (label: string, text: string | undefined) =>
    text ? [h('dt', { text: label }), h('dd', { text })] : [];
  const held = row(words.heldUntil, card.held_until);
  const tag = h('p', { class: 'tag' });
  const element = h(
    'article',
    { class: 'card appointment' },
    tag,
    h('h3', { text: card.local }),
    h(
      'dl',
      {},
      ...row(words.with, card.salesperson),
      ...row(words.where, card.address),
      ...row(words.car, card.vehicle),
      ...held,
    ),
    h('p', { class: 'code' }, h('span', { text: words.code }), h('strong', { text: card.code })),
  );
  const refresh = (now: Date) => {
    const at = scene.standing.visit(card, scene.message, now);
    const stands = at.is === 'standing';
    element.classList.toggle('past', !stands);
    show(
      tag,
      stands ? 'good' : at.is === 'cancelled' ? 'warn' : 'past',
      stands ? icons.calendar : icons.alert,
      visitWords(at, words),
    );
    for (const part of held) part.hidden = !(stands && at.held);
  };
  return { element, refresh };
}

function visitWords(at: VisitNow, words: ReturnType<typeof wordsOf>): string {
  switch (at.is) {
    case 'standing':
      return words.states.booked;
    case 'over':
      return words.over;
    case 'moved':
      return words.movedTo(at.to);
    case 'changed':
      return words.changed;
    default:
      return words.states[at.is];
  }
}
