import { h } from '../shared/dom';
import type { PublicLot, PublicRooftop } from '../shared/public_wire';
import { plural, trade } from '../shared/words';
import { fetchLot, type Wanted } from './books';
import { openTag } from './site';
import { vehicleTile } from './tile';

const bodies = [
  'sedan',
  'suv',
  'truck',
  'coupe',
  'hatchback',
  'minivan',
  'van',
  'wagon',
  'convertible',
];
const prices = [10_000, 15_000, 20_000, 25_000, 30_000, 40_000, 50_000, 75_000];
const orders = [
  ['price', 'Price, low to high'],
  ['-price', 'Price, high to low'],
  ['-year', 'Newest year'],
  ['odometer', 'Fewest miles'],
] as const;

export function listPage(rooftop: PublicRooftop): HTMLElement {
  const results = h('div', { class: 'results', attrs: { 'aria-live': 'polite' } });
  const count = h('p', { class: 'quiet', attrs: { role: 'status' } });
  const filters = h('form', { class: 'filters', attrs: { 'aria-label': 'Filters' } });
  const page = h(
    'div',
    {},
    h(
      'div',
      { class: 'list-head' },
      h(
        'div',
        {},
        h('h1', { text: rooftop.name }),
        h('p', { class: 'quiet', text: rooftop.address }),
      ),
      openTag(rooftop),
    ),
    filters,
    count,
    results,
  );

  const load = async () => {
    const wanted = wantedIn(location.search);
    results.classList.add('loading');
    try {
      const lot = await fetchLot(rooftop.slug, wanted);
      drawFilters(filters, wanted, lot);
      count.textContent = `${plural(lot.total, 'car')} on the lot`;
      results.replaceChildren(...resultViews(rooftop, lot, go));
    } catch {
      results.replaceChildren(
        h(
          'p',
          { class: 'empty' },
          'The cars could not be loaded. ',
          h('button', { class: 'link', text: 'Try again', on: { click: () => void load() } }),
        ),
      );
    }
    results.classList.remove('loading');
  };
  const go = (change: Partial<Wanted>) => {
    const wanted = { ...wantedIn(location.search), page: 1, ...change };
    const query = new URLSearchParams(
      Object.entries(wanted)
        .map(([k, v]) => [k, String(v)] as [string, string])
        .filter(([k, v]) => v !== '' && !(k === 'page' && v === '1')),
    );
    history.pushState(null, '', query.size ? `?${query}` : location.pathname);
    void load();
    scrollTo({ top: 0 });
  };
  filters.addEventListener('submit', (event) => event.preventDefault());
  filters.addEventListener('change', () => {
    go(Object.fromEntries(new FormData(filters) as unknown as Iterable<[string, string]>));
  });
  addEventListener('popstate', () => void load());
  void load();
  return page;
}

function wantedIn(search: string): Wanted {
  const query = new URLSearchParams(search);
  const text = (name: string) => query.get(name) ?? '';
  return {
    page: Math.max(1, Number.parseInt(text('page'), 10) || 1),
    make: text('make'),
    body: text('body'),
    max_price: text('max_price'),
    sort: text('sort'),
  };
}

function drawFilters(form: HTMLFormElement, wanted: Wanted, lot: PublicLot): void {
  const makes = lot.makes ?? [...new Set(lot.vehicles.map((one) => one.make))].sort();
  const focused = (document.activeElement as HTMLSelectElement | null)?.name;
  form.replaceChildren(
    select('make', 'Make', wanted.make, [['', 'Any make'], ...makes.map(same)]),
    select('body', 'Body', wanted.body, [
      ['', 'Any body'],
      ...(lot.bodies ?? bodies).map((b) => [b, trade(b)] as const),
    ]),
    select('max_price', 'Price', wanted.max_price, [
      ['', 'Any price'],
      ...prices.map((p) => [String(p), `Up to $${p.toLocaleString('en-US')}`] as const),
    ]),
    select('sort', 'Order', wanted.sort, [['', 'As listed'], ...orders]),
  );
  if (focused) form.querySelector<HTMLSelectElement>(`[name="${CSS.escape(focused)}"]`)?.focus();
}

const same = (word: string) => [word, word] as const;

function select(
  name: string,
  label: string,
  value: string,
  options: (readonly [string, string])[],
): HTMLElement {
  return h(
    'label',
    {},
    h('span', { text: label }),
    h(
      'select',
      { attrs: { name } },
      ...options.map(([option, text]) =>
        h('option', {
          text,
          attrs: { value: option, selected: option === value },
        }),
      ),
    ),
  );
}

function resultViews(
  rooftop: PublicRooftop,
  lot: PublicLot,
  go: (change: Partial<Wanted>) => void,
): HTMLElement[] {
  if (lot.vehicles.length === 0) {
    return [
      h(
        'p',
        { class: 'empty' },
        'No car here fits these filters. ',
        h('button', {
          class: 'link',
          text: 'Show all cars',
          on: { click: () => go({ make: '', body: '', max_price: '', sort: '' }) },
        }),
      ),
    ];
  }
  const step = (text: string, page: number) =>
    h('button', {
      class: 'button quiet-button',
      text,
      attrs: { disabled: page < 1 || page > lot.pages },
      on: { click: () => go({ page }) },
    });
  return [
    h('div', { class: 'tiles' }, ...lot.vehicles.map((one) => vehicleTile(rooftop, one))),
    h(
      'nav',
      { class: 'pages', attrs: { 'aria-label': 'Pages', hidden: lot.pages < 2 } },
      step('Previous', lot.page - 1),
      h('span', { text: `Page ${lot.page} of ${lot.pages}` }),
      step('Next', lot.page + 1),
    ),
  ];
}
