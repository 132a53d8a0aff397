// Writes the demo group's three feeds, each as another dealer system exports it. The same seed
// gives the same bytes, so a feed changes only when what stands beside it does.
//
// usage: node web/demo/data/generate.mjs
import { writeFileSync } from 'node:fs';
import { colors, interiors, models } from './models.mjs';
import { dirtyGoogle, dirtyHomenet, dirtyVauto } from './dirt.mjs';
import { google, homenet, vauto } from './columns.mjs';
import { generator } from './chance.mjs';
import { vin } from './vin.mjs';

const thisYear = 2026;

// The cars of the story that everything began with: used, red, all-wheel drive, sunroof, under 30k.
const story = [
  ['Mazda', 'CX-5', 'Carbon Edition', 2021, 'Soul Red Crystal Metallic', 26480, 38120],
  ['Mazda', 'CX-30', 'Premium', 2022, 'Soul Red Crystal Metallic', 24950, 29840],
  ['Toyota', 'RAV4', 'XLE Premium', 2020, 'Ruby Flare Pearl', 27875, 44310],
  ['Subaru', 'Forester', 'Limited', 2021, 'Crimson Red Pearl', 25990, 41275],
  ['Honda', 'CR-V', 'EX-L', 2020, 'Radiant Red Metallic', 26250, 47690],
  ['Hyundai', 'Tucson', 'Limited', 2022, 'Red Crimson', 27340, 33405],
];

const storyOptions = ['Backup Camera', 'Apple CarPlay/Android Auto', 'Power Moonroof',
  'Heated Front Seats', 'Blind Spot Monitor'];

function price(model, year, miles, chance) {
  const age = Math.max(0, thisYear - year);
  const worth = model.msrp * 0.905 ** age - miles * 0.018 + chance.between(-900, 900);
  return Math.max(5900, Math.round(worth / 5) * 5 - (chance.odds(0.5) ? 5 : 0));
}

function options(model, chance) {
  const all = ['Backup Camera', 'Apple CarPlay/Android Auto', ...model.options];
  return all.filter((option, at) => at < 2 || chance.odds(0.7));
}

function car(model, stock, chance, given = {}) {
  const isNew = given.year === undefined && chance.odds(0.22) && model.until >= thisYear;
  const lastUsed = Math.min(model.until, thisYear - 1);
  const year = given.year ?? (isNew ? thisYear : chance.between(model.since, lastUsed));
  const age = thisYear - year;
  const miles = given.miles ?? (isNew ? chance.between(3, 60)
    : Math.max(2400, Math.round(age * chance.between(8200, 13400) + chance.between(0, 4000))));
  const trim = given.trim ?? chance.pick(model.trims);
  const certified = !isNew && age <= 5 && chance.odds(0.2);
  const color = given.color ?? chance.pick(colors);
  return {
    vin: vin(model, year, chance), stock, year, make: model.make, model: model.model, trim,
    body: model.body, drive: chance.pick(model.drives), fuel: model.fuel,
    transmission: model.transmission, miles, mpg: model.mpg, seats: model.seats,
    condition: isNew ? 'new' : certified ? 'certified' : 'used',
    color: color.name ?? color, colorPlain: color.plain ?? 'red', interior: chance.pick(interiors),
    price: given.price ?? price(model, year, miles, chance),
    options: given.options ?? options(model, chance),
  };
}

function storyCar([make, model, trim, year, color, dollars, miles], at, chance) {
  const known = models.find((one) => one.make === make && one.model === model);
  const made = car(known, `L2${String(101 + at)}`, chance,
    { year, trim, color, price: dollars, miles,
      options: storyOptions });
  return { ...made, condition: at % 3 === 1 ? 'certified' : 'used', drive: 'AWD' };
}

function lot(letter, count, seed, first = []) {
  const chance = generator(seed);
  const cars = first.map((one, at) => storyCar(one, at, chance));
  while (cars.length < count) {
    const stock = letter + String(3000 + cars.length * 7 + chance.between(0, 6));
    cars.push(car(chance.pick(models), stock, chance));
  }
  return chance.shuffle(cars);
}

const write = (name, text) => writeFileSync(new URL(name, import.meta.url), text);

write('lakeside.csv', homenet(lot('L', 168, 20261, story), dirtyHomenet));
write('bayview.csv', google(lot('B', 144, 20262), dirtyGoogle));
write('mesa.csv', vauto(lot('M', 132, 20263), dirtyVauto));
