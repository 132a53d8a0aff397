export type AskedPage =
  | { kind: 'start' }
  | { kind: 'list'; rooftop: string }
  | { kind: 'detail'; rooftop: string; stock: string };

export function askedPage(at: { pathname: string }): AskedPage {
  const parts = at.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  const [rooftop, vehicles, stock] = parts;
  if (rooftop === undefined) return { kind: 'start' };
  if (vehicles === 'vehicles' && stock !== undefined) return { kind: 'detail', rooftop, stock };
  return { kind: 'list', rooftop };
}

export function listPath(rooftop: string): string {
  return `/${encodeURIComponent(rooftop)}/`;
}

export function vehiclePath(rooftop: string, stock: string): string {
  return `/${encodeURIComponent(rooftop)}/vehicles/${encodeURIComponent(stock)}`;
}
