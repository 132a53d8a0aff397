import { carArt } from '../shared/car_art';
import { carName, h } from '../shared/dom';
import type { PublicRooftop, PublicVehicle } from '../shared/public_wire';
import { trade } from '../shared/words';
import { shapeOf } from '../shared/car_shapes';
import { vehiclePath } from './route';

export function vehicleTile(rooftop: PublicRooftop, vehicle: PublicVehicle): HTMLElement {
  const facts = [vehicle.odometer, trade(vehicle.drivetrain), trade(vehicle.fuel)].filter(Boolean);
  return h(
    'article',
    { class: 'tile' },
    h('div', { class: 'tile-picture' }, picture(vehicle)),
    h(
      'div',
      { class: 'tile-words' },
      h(
        'p',
        { class: 'tile-tags' },
        h('span', { class: 'tag', text: trade(vehicle.condition) }),
        stateTag(vehicle),
      ),
      h(
        'h2',
        {},
        h(
          'a',
          { attrs: { href: vehiclePath(rooftop.slug, vehicle.stock_number) } },
          ...carName(vehicle.title),
        ),
      ),
      h('p', { class: 'quiet', text: facts.join(' · ') }),
      h('p', { class: 'price', text: vehicle.price ?? 'Price on request' }),
    ),
  );
}

// A photograph where the lot has its own, else the drawn silhouette.
export function picture(vehicle: PublicVehicle): Node {
  const art = carArt(shapeOf(vehicle.body), vehicle.color);
  const own = vehicle.images.find(
    (image) => new URL(image, location.href).origin === location.origin,
  );
  if (own === undefined) return art;
  const photo = h('img', { attrs: { src: own, alt: vehicle.title, loading: 'lazy' } });
  photo.addEventListener('error', () => photo.replaceWith(art));
  return photo;
}

export function stateTag(vehicle: PublicVehicle): HTMLElement | null {
  switch (vehicle.state) {
    case 'held':
      return h('span', { class: 'tag warn', text: 'Held for someone' });
    case 'pending_sale':
      return h('span', { class: 'tag warn', text: 'Sale pending' });
    case 'sold':
      return h('span', { class: 'tag bad', text: 'Sold' });
    default:
      return null;
  }
}
