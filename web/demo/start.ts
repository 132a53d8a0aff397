import { carArt } from '../shared/car_art';
import { sedan, suv, truck } from '../shared/car_shapes';
import { h } from '../shared/dom';
import type { PublicGroup, PublicRooftop } from '../shared/public_wire';
import { call, openTag } from './site';
import { listPath } from './route';

export function startPage(group: PublicGroup): HTMLElement {
  return h(
    'div',
    {},
    h(
      'section',
      { class: 'hero' },
      h(
        'div',
        { class: 'hero-words' },
        h('h1', { text: 'The car you saw is the car that waits for you.' }),
        h('p', {
          text:
            'Ask in the chat. It looks at the lot as it is right now, holds the car for you ' +
            'and books a person and a time, before you drive out.',
        }),
        h(
          'p',
          {},
          h('a', {
            class: 'button',
            text: 'Choose a location',
            attrs: { href: '#rooftops' },
          }),
        ),
      ),
      h(
        'div',
        { class: 'hero-art', attrs: { 'aria-hidden': 'true' } },
        carArt(truck, 'blue'),
        carArt(suv, 'red'),
        carArt(sedan, 'silver'),
      ),
    ),
    h('h2', { text: 'Our locations', attrs: { id: 'rooftops' } }),
    h('div', { class: 'rooftops' }, ...group.rooftops.map(rooftopView)),
  );
}

function rooftopView(rooftop: PublicRooftop): HTMLElement {
  return h(
    'article',
    { class: 'rooftop' },
    h('div', { class: 'rooftop-head' }, h('h3', { text: rooftop.name }), openTag(rooftop)),
    h('p', { text: rooftop.address }),
    h('p', {}, call(rooftop)),
    h(
      'details',
      {},
      h('summary', { text: 'Hours' }),
      h(
        'dl',
        { class: 'hours' },
        ...rooftop.hours.flatMap((hours) => [
          h('dt', { text: hours.day }),
          h('dd', { text: hours.text }),
        ]),
      ),
    ),
    h('a', {
      class: 'button',
      text: 'See the cars',
      attrs: {
        href: listPath(rooftop.slug),
        'aria-label': `See the cars at ${rooftop.name}`,
      },
    }),
  );
}
