import { svg } from './dom';

// Side views of cars by body, drawn in a 200 × 80 box: the paint, and the glass above it.
interface Shape {
  paint: string;
  glass: string;
  wheels: [number, number];
}

const sedan: Shape = {
  paint: 'M8 56c0-7 2-11 9-13l24-4c11-8 24-17 40-18h28c15 0 27 8 38 17l27 4c10 2 16 6 17 14l-2 5H10z',
  glass: 'M53 38c9-7 18-12 30-12h11v13l-43 1zM100 26h10c11 0 19 5 27 13l-37 0z',
  wheels: [46, 152],
};

const suv: Shape = {
  paint: 'M9 57c-1-9 1-15 8-17l22-4c8-9 16-19 28-20h58c13 0 23 4 30 20l20 3c10 2 15 7 16 15l-2 6H11z',
  glass: 'M50 35c6-7 11-13 19-13h22v14l-43 1zM97 22h26c9 0 15 3 20 13l-46 1z',
  wheels: [46, 153],
};

const shapes: Record<string, Shape> = {
  sedan,
  suv,
  coupe: {
    paint: 'M7 57c0-8 3-12 10-13l30-4c12-10 24-17 40-17h14c18 0 31 8 42 16l30 5c11 2 18 6 19 12l-2 5H9z',
    glass: 'M60 39c9-7 18-12 29-12h12c12 0 22 5 31 12l-72 1z',
    wheels: [46, 153],
  },
  hatchback: {
    paint: 'M12 57c-1-9 1-13 8-15l26-4c9-9 19-18 33-18h40c15 0 25 7 33 17l16 4c9 2 14 7 14 13l-2 5H14z',
    glass: 'M57 37c7-6 13-12 24-12h14v13l-40 1zM101 25h18c10 0 17 4 23 12l-41 1z',
    wheels: [48, 148],
  },
  wagon: {
    paint: 'M8 57c-1-8 1-13 8-14l26-5c9-8 20-17 35-17h66c15 0 22 6 27 17l12 5c7 2 9 7 9 12l-2 4H10z',
    glass: 'M55 37c7-6 13-11 24-11h16v12l-42 1zM101 26h40c8 0 13 4 17 11l-57 1z',
    wheels: [46, 152],
  },
  truck: {
    paint: 'M7 57c-1-9 0-15 7-16l25-4c7-9 14-19 26-20h31c9 0 13 4 15 12l2 8h70c7 1 10 6 10 13l-1 9H9z',
    glass: 'M50 36c5-7 10-13 18-13h11v13l-31 1zM84 23h12c6 0 8 3 10 12l-22 1z',
    wheels: [45, 155],
  },
  van: {
    paint: 'M9 58c-1-10 0-17 5-20l13-7c9-11 19-18 33-18h107c13 0 19 5 21 18l3 18-2 9H11z',
    glass: 'M36 32c7-7 14-13 25-13h14v15l-41 1zM82 19h36v15H82zM124 19h38c8 0 12 4 13 13l-51 2z',
    wheels: [46, 154],
  },
  convertible: {
    paint: 'M7 57c0-8 3-12 10-13l34-4 88-1 34 5c11 2 18 6 19 12l-2 5H9z',
    glass: 'M66 40c7-9 14-15 23-17l3 2-12 15z',
    wheels: [46, 153],
  },
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

// A quiet picture of a car of this body and colour, for want of a photograph.
export function carArt(body: string, color: string | null): SVGElement {
  const shape = shapes[body === 'minivan' ? 'van' : body] ?? sedan;
  const [light, dark] = colors[color ?? ''] ?? ['#9aa5a0', '#75807b'];
  const paint = `kept-paint-${++drawn}`;
  const stop = (offset: string, color: string) =>
    svg('stop', { attrs: { offset, 'stop-color': color } });
  return svg('svg', { class: 'car-art', attrs: { viewBox: '0 4 200 76', 'aria-hidden': 'true' } },
    svg('defs', {}, svg('linearGradient', { attrs: { id: paint, x1: '0', y1: '0', x2: '0', y2: '1' } },
      stop('0', light), stop('1', dark))),
    svg('ellipse', { attrs: { cx: '100', cy: '71', rx: '90', ry: '4', opacity: '.16' } }),
    svg('path', { attrs: { d: shape.paint, fill: `url(#${paint})`, stroke: dark, 'stroke-width': '.8' } }),
    svg('path', { attrs: { d: shape.glass, fill: '#22303a', opacity: '.82' } }),
    svg('path', { attrs: { d: 'M14 55h172', stroke: '#fff', 'stroke-width': '1', opacity: '.28' } }),
    ...shape.wheels.flatMap((x) => wheel(x)));
}

function wheel(x: number): SVGElement[] {
  const ring = (r: string, fill: string) =>
    svg('circle', { attrs: { cx: String(x), cy: '58', r, fill } });
  return [ring('14', '#1c1f21'), ring('8.5', '#b9bfc3'), ring('3', '#5a6064')];
}
