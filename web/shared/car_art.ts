import { svg } from './dom';

// Side views of cars by body, drawn in a 200 × 80 box: the paint, and the glass above it.
export interface CarShape {
  paint: string;
  glass: string;
  wheels: [number, number];
}

export const sedan: CarShape = {
  paint:
    'M8 56c0-7 2-11 9-13l24-4c11-8 24-17 40-18h28c15 0 27 8 38 17l27 4c10 2 16 6 17 14l-2 5H10z',
  glass: 'M53 38c9-7 18-12 30-12h11v13l-43 1zM100 26h10c11 0 19 5 27 13l-37 0z',
  wheels: [46, 152],
};

export const suv: CarShape = {
  paint:
    'M9 57c-1-9 1-15 8-17l22-4c8-9 16-19 28-20h58c13 0 23 4 30 20l20 3c10 2 15 7 16 15l-2 6H11z',
  glass: 'M50 35c6-7 11-13 19-13h22v14l-43 1zM97 22h26c9 0 15 3 20 13l-46 1z',
  wheels: [46, 153],
};

export const truck: CarShape = {
  paint:
    'M7 57c-1-9 0-15 7-16l25-4c7-9 14-19 26-20h31c9 0 13 4 15 12l2 8h70c7 1 10 6 10 13l-1 9H9z',
  glass: 'M50 36c5-7 10-13 18-13h11v13l-31 1zM84 23h12c6 0 8 3 10 12l-22 1z',
  wheels: [45, 155],
};

const colors: Record<string, [string, string]> = {
  black: ['#3a3f42', '#1f2325'],
  white: ['#fbfbf8', '#d7d8d3'],
  silver: ['#c9ced1', '#9fa6aa'],
  gray: ['#8a9196', '#666d72'],
  red: ['#c23b34', '#8f221d'],
  blue: ['#3d6da3', '#274c78'],
  green: ['#3f7458', '#28533d'],
  brown: ['#85604a', '#604331'],
  beige: ['#d8c9ac', '#b8a681'],
  gold: ['#c9a557', '#9c7c38'],
  orange: ['#d97a33', '#aa561a'],
  yellow: ['#e2c13f', '#b89619'],
  purple: ['#735a94', '#523d70'],
};

let drawn = 0;

// A quiet picture of a car in its colour, for want of a photograph.
export function carArt(shape: CarShape, color: string | null): SVGElement {
  const [light, dark] = colors[color ?? ''] ?? ['#9aa5a0', '#75807b'];
  const paint = `kept-paint-${++drawn}`;
  const stop = (offset: string, color: string) =>
    svg('stop', { attrs: { offset, 'stop-color': color } });
  return svg(
    'svg',
    { class: 'car-art', attrs: { viewBox: '0 4 200 76', 'aria-hidden': 'true' } },
    svg(
      'defs',
      {},
      svg(
        'linearGradient',
        { attrs: { id: paint, x1: '0', y1: '0', x2: '0', y2: '1' } },
        stop('0', light),
        stop('1', dark),
      ),
    ),
    svg('ellipse', { attrs: { cx: '100', cy: '71', rx: '90', ry: '4', opacity: '.16' } }),
    svg('path', {
      attrs: { d: shape.paint, fill: `url(#${paint})`, stroke: dark, 'stroke-width': '.8' },
    }),
    svg('path', { attrs: { d: shape.glass, fill: '#22303a', opacity: '.82' } }),
    svg('path', {
      attrs: { d: 'M14 55h172', stroke: '#fff', 'stroke-width': '1', opacity: '.28' },
    }),
    ...shape.wheels.flatMap((x) => wheel(x)),
  );
}

function wheel(x: number): SVGElement[] {
  const ring = (r: string, fill: string) =>
    svg('circle', { attrs: { cx: String(x), cy: '58', r, fill } });
  return [ring('14', '#1c1f21'), ring('8.5', '#b9bfc3'), ring('3', '#5a6064')];
}
