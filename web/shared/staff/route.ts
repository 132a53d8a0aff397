import { signal } from '@preact/signals';

// Where one is: "#/lakeside/board/2026-12-05?open=57" → rooftop, page, argument, query.
export interface Route {
  rooftop: string;
  page: string;
  arg: string;
  query: URLSearchParams;
}

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [rooftop = '', page = '', arg = ''] = path.split('/').map(decode);
  return { rooftop, page, arg, query: new URLSearchParams(query) };
}

export function hashOf(
  rooftop: string,
  page: string,
  arg = '',
  query: Record<string, string> = {},
): string {
  const path = [rooftop, page, arg].filter(Boolean).map(encodeURIComponent).join('/');
  const kept = Object.entries(query).filter(([, value]) => value !== '');
  return `#/${path}${kept.length ? `?${new URLSearchParams(kept)}` : ''}`;
}

export const route = signal<Route>(parseRoute(''));

export function followHash(): void {
  const read = () => {
    route.value = parseRoute(location.hash);
  };
  addEventListener('hashchange', read);
  read();
}

// `replace` for what is not worth a step back: a search being typed.
export function go(hash: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') {
    location.hash = hash;
    return;
  }
  history.replaceState(null, '', hash);
  route.value = parseRoute(hash);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
