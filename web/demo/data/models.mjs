// Cars of the US market with plausible figures (models.txt), and the colors they come in.
import { readFileSync } from 'node:fs';

const list = (text) => text.split(', ').filter((part) => part !== '');

function model(line) {
  const parts = line.split(' | ').map((part) => part.trim());
  const [wmi, make, name, trims, body, drives, fuel, transmission, ...rest] = parts;
  const [msrp, mpg, seats, since, until] = rest.slice(0, 5).map(Number);
  return {
    wmi, make, model: name, trims: list(trims), body, drives: list(drives), fuel, transmission,
    msrp, mpg, seats, since, until, options: list(rest[5]),
  };
}

const lines = readFileSync(new URL('models.txt', import.meta.url), 'utf8').trim().split('\n');
export const models = lines.filter((line) => !line.startsWith('#')).map(model);

export const colors = [
  ['Polar White', 'White'], ['Crystal White Pearl', 'White'], ['Summit White', 'White'],
  ['Midnight Black Metallic', 'Black'], ['Jet Black Mica', 'Black'], ['Ink Black', 'Black'],
  ['Bright Silver Metallic', 'Silver'], ['Lunar Silver Metallic', 'Silver'],
  ['Magnetic Gray Metallic', 'Gray'], ['Graphite Gray Metallic', 'Gray'], ['Urban Gray', 'Gray'],
  ['Cardinal Red Metallic', 'Red'], ['Garnet Red Metallic', 'Red'],
  ['Brick Red Metallic', 'Red'],
  ['Deep Blue Mica', 'Blue'], ['Harbor Blue', 'Blue'], ['Ocean Blue Metallic', 'Blue'],
  ['Army Green', 'Green'], ['Autumn Green Metallic', 'Green'], ['Desert Sand Metallic', 'Beige'],
  ['Java Brown', 'Brown'], ['Molten Orange Pearl', 'Orange'],
].map(([name, plain]) => ({ name, plain }));

export const interiors = [
  'Black', 'Black Leather', 'Ash', 'Gray', 'Beige', 'Brown', 'Ivory', 'Red',
];
