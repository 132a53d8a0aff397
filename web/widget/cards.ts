import { carArt, sedan, suv, truck } from '../shared/car_art';
import { button, h, icon } from '../shared/dom';
import type { AppointmentCard, Card, Choice, VehicleCard } from '../shared/visitor_wire';
import { sentenceCase } from '../shared/words';
import { icons } from './icons';

export function cardView(card: Card, server: URL, choose: (choice: Choice) => void): HTMLElement {
  return card.kind === 'vehicle' ? vehicleView(card, server, choose) : appointmentView(card);
}

function vehicleView(
  card: VehicleCard,
  server: URL,
  choose: (choice: Choice) => void,
): HTMLElement {
  const { choice } = card;
  const name = `${card.title}, ${card.stock_number}`;
  const facts = [card.odometer, `Stock ${card.stock_number}`].filter(Boolean).join(' · ');
  return h(
    'article',
    { class: 'card vehicle' },
    picture(card, server),
    h(
      'div',
      { class: 'card-words' },
      h('h3', { text: card.title }),
      h('p', { class: 'quiet', text: card.subtitle }),
      h('p', { class: 'price', text: card.price ?? 'Price on request' }),
      priceView(card),
      h('p', { class: 'quiet', text: facts }),
      h('p', { class: 'quiet', text: `Last seen ${card.seen}` }),
      heldView(card),
    ),
    h(
      'div',
      { class: 'card-acts' },
      choice !== undefined &&
        button('choose', () => choose({ id: choice, label: name }), [
          'Choose this one',
          h('span', { class: 'sr', text: `: ${name}` }),
        ]),
      h(
        'a',
        {
          class: 'link',
          attrs: { href: pageOf(card) },
        },
        'See the car',
        h('span', { class: 'sr', text: `: ${name}` }),
      ),
    ),
  );
}

function picture(card: VehicleCard, server: URL): HTMLElement {
  const shape = /\b(suv|van|minivan)\b/i.test(card.subtitle)
    ? suv
    : /\btruck\b/i.test(card.subtitle)
      ? truck
      : sedan;
  const box = h('div', { class: 'picture' }, carArt(shape, card.color));
  if (card.image) {
    const photo = h('img', { attrs: { alt: '', referrerpolicy: 'no-referrer' } });
    photo.addEventListener('load', () => box.replaceChildren(photo));
    photo.src = new URL(card.image, server).href;
  }
  return box;
}

// The page of the car on the site this widget stands on.
function pageOf(card: VehicleCard): string {
  const address = new URL(card.url, location.href);
  return address.protocol === 'https:' || address.protocol === 'http:' ? address.href : '#';
}

function heldView(card: VehicleCard): HTMLElement | null {
  if (card.held === 'you') {
    const until = card.held_until ? ` until ${card.held_until}` : '';
    return h('p', { class: 'tag good' }, icon(icons.check), `Held for you${until}`);
  }
  return card.held === 'other'
    ? h('p', { class: 'tag warn', text: 'Held for someone else' })
    : null;
}

function priceView(card: VehicleCard): HTMLElement | null {
  if (!card.price_parts) return null;
  return h(
    'details',
    { class: 'parts' },
    h('summary', { text: 'Price in detail' }),
    h(
      'dl',
      {},
      ...card.price_parts.flatMap((part) => [
        h('dt', { text: part.label }),
        h('dd', { text: part.text }),
      ]),
    ),
  );
}

function appointmentView(card: AppointmentCard): HTMLElement {
  const row = (label: string, text: string | undefined) =>
    text ? [h('dt', { text: label }), h('dd', { text })] : [];
  const booked = card.state === 'booked';
  return h(
    'article',
    { class: `card appointment ${booked ? '' : 'past'}` },
    h(
      'p',
      { class: `tag ${booked ? 'good' : 'warn'}` },
      icon(booked ? icons.calendar : icons.alert),
      sentenceCase(card.state),
    ),
    h('h3', { text: card.local }),
    h(
      'dl',
      {},
      ...row('With', card.salesperson),
      ...row('Where', card.address),
      ...row('Car', card.vehicle),
      ...row('Held until', card.held_until),
    ),
    h('p', { class: 'code' }, h('span', { text: 'Your code' }), h('strong', { text: card.code })),
  );
}
