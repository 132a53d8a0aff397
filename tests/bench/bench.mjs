// Measures every figure in so many rounds and tells the medians; exit code 1 when one is missed.
// usage: node bench.mjs [--rounds 5] [--only NAME[,NAME...]]
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measures, promised } from './figures.mjs';
import { resultFolder } from './programs.mjs';

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, only: { type: 'string', default: '' } },
});
const rounds = Number(options.rounds);
const names = options.only === '' ? Object.keys(measures) : options.only.split(',');
const unknown = names.filter((name) => !(name in measures));
if (!(rounds >= 1) || unknown.length > 0) {
  console.error(`bench: rounds from 1; measures are ${Object.keys(measures).join(', ')}`);
  process.exit(2);
}

const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
const shown = (value) => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3));

const seen = {};
for (let round = 1; round <= rounds; ++round) {
  for (const measure of new Set(names.map((name) => measures[name]))) {
    const figures = await measure({ only: (name) => names.includes(name) });
    for (const [name, value] of Object.entries(figures)) (seen[name] ??= []).push(value);
    const line = Object.entries(figures).map(([name, value]) => `${name} ${shown(value)}`);
    console.log(`round ${round}: ${line.join(', ')}`);
  }
}

const figures = Object.fromEntries(
  Object.entries(seen).map(([name, values]) => [name, { median: median(values), rounds: values }]));
const holds = { '>=': (a, b) => a >= b, '<=': (a, b) => a <= b, '<': (a, b) => a < b,
  '>': (a, b) => a > b };
const lines = promised.filter(([name]) => name in figures).map(([name, what, sign, bound]) => {
  const value = figures[name].median;
  return { name, what, value, bound: `${sign} ${bound}`, met: holds[sign](value, bound) };
});

console.log(`\n| figure | measured | bound | |\n|---|---|---|---|`);
for (const { what, value, bound, met } of lines) {
  console.log(`| ${what} | ${shown(value)} | ${bound} | ${met ? 'met' : 'MISSED'} |`);
}
mkdirSync(resultFolder, { recursive: true });
const result = {
  at: new Date().toISOString(), rounds, cpus: cpus().length, cpu: cpus()[0].model.trim(),
  promised: lines, figures,
};
writeFileSync(join(resultFolder, 'result.json'), `${JSON.stringify(result, null, 2)}\n`);
console.log(`\nwritten: build/bench/result.json`);
process.exit(lines.every(({ met }) => met) ? 0 : 1);
