// chrono-node on the English sentences of a file, over and over; the result as one JSON object.
// usage: node chrono.mjs FILE SECONDS
import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';

const [file, seconds] = process.argv.slice(2);
const all = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line))
  .filter((line) => line.lang === 'en').map(({ text, now }) => ({ text, now: new Date(now) }));

let found = 0;
const readAll = () => {
  for (const { text, now } of all) found += chrono.parse(text, now).length;
};

for (const warm = performance.now(); performance.now() - warm < 1000;) readAll();
found = 0;
let count = 0;
const began = performance.now();
do {
  readAll();
  count += all.length;
} while (performance.now() - began < seconds * 1000);
console.log(JSON.stringify({
  different: all.length,
  per_second: count / (performance.now() - began) * 1000,
  found_each: found / count,
}));
