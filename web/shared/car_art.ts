import type { CarShape } from './car_shapes';
import { svg } from './dom';

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

// A quiet picture of a car in its color, for want of a photograph.
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
