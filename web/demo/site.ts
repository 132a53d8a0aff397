import { h } from '../shared/dom';
import type { PublicGroup, PublicRooftop } from '../shared/public_wire';
import { phone } from '../shared/words';
import { listPath } from './route';

// What stands around every page: name, rooftops, footer.
export function frame(
  group: PublicGroup,
  here: PublicRooftop | null,
  page: HTMLElement,
): HTMLElement[] {
  return [
    h('a', { class: 'skip', text: 'Skip to content', attrs: { href: '#page' } }),
    h(
      'header',
      { class: 'site-head' },
      h(
        'div',
        { class: 'wide head-row' },
        h('a', { class: 'wordmark', text: group.group, attrs: { href: '/' } }),
        h(
          'nav',
          { attrs: { 'aria-label': 'Rooftops' } },
          ...group.rooftops.map((rooftop) =>
            h('a', {
              text: rooftop.name,
              attrs: {
                href: listPath(rooftop.slug),
                'aria-current': rooftop.slug === here?.slug ? 'page' : null,
              },
            }),
          ),
        ),
      ),
    ),
    h('main', { class: 'wide', attrs: { id: 'page', tabindex: '-1' } }, page),
    h(
      'footer',
      { class: 'site-foot' },
      h(
        'div',
        { class: 'wide foot-row' },
        here
          ? h('p', {}, h('strong', { text: here.name }), ` · ${here.address} · `, call(here))
          : h('p', { text: group.group }),
        h(
          'p',
          { class: 'quiet' },
          'A demonstration of live chat by Kept. ',
          h('a', { text: 'Showroom', attrs: { href: '/showroom/' } }),
          ' · ',
          h('a', { text: 'Audit', attrs: { href: '/audit/' } }),
        ),
      ),
    ),
  ];
}

export function call(rooftop: PublicRooftop): HTMLElement {
  return h('a', { text: phone(rooftop.phone), attrs: { href: `tel:${rooftop.phone}` } });
}

export function openTag(rooftop: PublicRooftop): HTMLElement {
  return rooftop.open_now
    ? h('span', { class: 'tag good', text: 'Open now' })
    : h('span', { class: 'tag', text: 'Closed now' });
}

export function notice(text: string): HTMLElement {
  return h(
    'main',
    { class: 'wide lone' },
    h('h1', { text: 'Sorry' }),
    h('p', { text }),
    h('p', {}, h('a', { class: 'button', text: 'To the start page', attrs: { href: '/' } })),
  );
}
