import { carName, h } from '../shared/dom';
import type { PublicRooftop, PublicVehicle } from '../shared/public_wire';
import { trade } from '../shared/words';
import { call } from './site';
import { listPath } from './route';
import { picture, stateTag } from './tile';

export function detailPage(rooftop: PublicRooftop, vehicle: PublicVehicle): HTMLElement {
  return h(
    'div',
    { class: 'detail' },
    h(
      'p',
      { class: 'crumb' },
      h('a', {
        text: `All cars at ${rooftop.name}`,
        attrs: { href: listPath(rooftop.slug) },
      }),
    ),
    h('div', { class: 'detail-picture' }, picture(vehicle)),
    h(
      'div',
      { class: 'detail-words' },
      h(
        'p',
        { class: 'tile-tags' },
        h('span', { class: 'tag', text: trade(vehicle.condition) }),
        stateTag(vehicle),
      ),
      h('h1', {}, ...carName(vehicle.title)),
      h('p', {
        class: 'quiet',
        text: [vehicle.odometer, trade(vehicle.color), `Stock ${vehicle.stock_number}`]
          .filter(Boolean)
          .join(' · '),
      }),
      priceView(vehicle),
      h(
        'p',
        { class: 'detail-acts' },
        h('button', {
          class: 'button',
          text: 'Ask about this car',
          attrs: { type: 'button', 'data-kept-open': true },
        }),
        h('span', { class: 'quiet' }, 'or call ', call(rooftop)),
      ),
      h('p', { class: 'quiet seen', text: `Last seen on the lot: ${vehicle.seen}` }),
    ),
    specsView(vehicle),
    featuresView(vehicle),
  );
}

function priceView(vehicle: PublicVehicle): HTMLElement {
  if (vehicle.price === null) {
    return h('div', { class: 'price-box' }, h('p', { class: 'price', text: 'Price on request' }));
  }
  return h(
    'div',
    { class: 'price-box' },
    h(
      'dl',
      {},
      ...vehicle.price_parts.flatMap((part) => [
        h('dt', { text: part.label }),
        h('dd', { text: part.text }),
      ]),
    ),
    h(
      'p',
      { class: 'total' },
      h('span', { text: 'Total price' }),
      h('strong', { class: 'price', text: vehicle.price }),
    ),
  );
}

function specsView(vehicle: PublicVehicle): HTMLElement {
  const rows: [string, string | null][] = [
    ['Body', trade(vehicle.body)],
    ['Drivetrain', trade(vehicle.drivetrain)],
    ['Fuel', trade(vehicle.fuel)],
    ['Transmission', trade(vehicle.transmission)],
    ['Interior', trade(vehicle.interior)],
    ['Seats', vehicle.seats?.toString() ?? null],
    ['Odometer', vehicle.odometer],
    ['Fuel economy', vehicle.mpg ? `${vehicle.mpg} mpg combined` : null],
    ['VIN', vehicle.vin],
  ];
  return h(
    'section',
    { class: 'specs' },
    h('h2', { text: 'The car' }),
    h(
      'dl',
      {},
      ...rows
        .filter(([, text]) => text)
        .map(([label, text]) =>
          h('div', {}, h('dt', { text: label }), h('dd', { text: text ?? '' })),
        ),
    ),
  );
}

function featuresView(vehicle: PublicVehicle): HTMLElement | null {
  if (vehicle.features.length === 0) return null;
  return h(
    'section',
    { class: 'features' },
    h('h2', { text: 'Features' }),
    h('ul', {}, ...vehicle.features.map((feature) => h('li', { text: feature }))),
  );
}
