// Holds the scores of every file of sentences here against those that were accepted last, category
// by category: all of a file, each language, tag, act and slot. None may fall.
//
// usage: node baseline.mjs PROGRAM [--accept]
//   PROGRAM    kept
//   --accept   writes the scores of now to baseline.json instead
// The last lines are `# pass N` and `# fail N`, a category of a file counting as one.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { f1, readLines, score } from './score.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const accepted = join(here, 'baseline.json');
const unseen = ['unseen.jsonl', 'unseen_later.jsonl'];

const shares = ['act_micro_f1', 'acts_exact', 'criteria_precision', 'criteria_micro_f1',
  'exclude_micro_f1', 'criteria_exact', 'when_exact', 'when_start', 'contact_exact',
  'message_exact'];
const mistakes = ['criteria_false', 'when_false', 'contact_false'];

export function sentenceFiles(folder = here) {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl') && !unseen.includes(name));
  return [...files.sort(), ...unseen];
}

// What `kept understand` makes of the sentences, without their labels.
export function readingsOf(program, sentences) {
  const asked = sentences.map(({ id, text, now, asked: question }) =>
    JSON.stringify({ id, text, now, asked: question }));
  const out = execFileSync(program, ['understand'],
    { input: `${asked.join('\n')}\n`, maxBuffer: 1 << 30 });
  return out.toString().split('\n').filter(Boolean).map((line) => JSON.parse(line));
}

const rounded = (value) => Number(value.toFixed(6));

function figuresOf(tally) {
  const summary = tally.summary();
  const figures = { n: summary.n };
  for (const name of shares) if (summary[name] !== null) figures[name] = rounded(summary[name]);
  for (const name of mistakes) figures[name] = summary[name];
  return figures;
}

// Of acts or slots only those that the labels hold: so the categories follow from the sentences.
function partsOf(kind, counts) {
  return [...counts].filter(([, [hit, , missed]]) => hit + missed > 0)
    .map(([name, one]) => [`${kind}:${name}`, { n: one[0] + one[2], f1: rounded(f1(one).f1) }]);
}

export function categoriesOf({ all, groups }) {
  const named = [...[...groups].map(([name, tally]) => [name, figuresOf(tally)]),
    ...partsOf('act', all.acts), ...partsOf('slot', all.slots)];
  named.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries([['all', figuresOf(all)], ...named]);
}

// Why a category does not hold, or nothing.
export function faultsOf(before, now) {
  if (!before) return ['is not in the baseline'];
  if (!now) return ['is in the baseline only'];
  if (before.n !== now.n) return [`holds ${now.n} where the baseline has ${before.n}`];
  return Object.entries(before).filter(([name, was]) => {
    if (now[name] === undefined) return true;
    return mistakes.includes(name) ? now[name] > was : now[name] < was;
  }).map(([name, was]) => `${name} ${was} -> ${now[name] ?? 'none'}`);
}

// One category a line, so that a change shows which of them moved.
export function written(baseline) {
  const files = Object.entries(baseline).map(([file, categories]) => {
    const lines = Object.entries(categories).map(([name, figures]) =>
      `    ${JSON.stringify(name)}: ${JSON.stringify(figures)}`);
    return `  ${JSON.stringify(file)}: {\n${lines.join(',\n')}\n  }`;
  });
  return `{\n${files.join(',\n')}\n}\n`;
}

function measured(program) {
  const files = sentenceFiles().map((file) => [file, readLines(join(here, file))]);
  const ids = files.flatMap(([, lines]) => lines.map((line) => line.id));
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  if (twice.length > 0) throw new Error(`ids that occur twice: ${twice.join(' ')}`);
  const readings = readingsOf(program, files.flatMap(([, lines]) => lines));
  return Object.fromEntries(
    files.map(([file, lines]) => [file, categoriesOf(score(lines, readings))]));
}

function compare(baseline, now) {
  let passed = 0;
  let failed = 0;
  for (const file of new Set([...Object.keys(now), ...Object.keys(baseline)])) {
    const [before, after] = [baseline[file] ?? {}, now[file] ?? {}];
    const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
    const faulty = names.map((name) => [name, faultsOf(before[name], after[name])])
      .filter(([, faults]) => faults.length > 0);
    const exact = (figures) => figures.all?.message_exact.toFixed(3) ?? 'none';
    console.log(`${file.padEnd(16)} ${String(names.length - faulty.length).padStart(4)} hold ${
      String(faulty.length).padStart(3)} fell   whole messages ${exact(after)}, accepted ${
      exact(before)}${unseen.includes(file) ? '   (not built for)' : ''}`);
    for (const [name, faults] of faulty) console.log(`  ${file} ${name}: ${faults.join(', ')}`);
    passed += names.length - faulty.length;
    failed += faulty.length;
  }
  if (failed > 0) console.log('scripts/understanding --accept takes the scores as they are now');
  console.log(`# pass ${passed}\n# fail ${failed}`);
  return failed === 0 ? 0 : 1;
}

function main() {
  const [program, option, ...others] = process.argv.slice(2);
  if (!program || (option && option !== '--accept') || others.length > 0) {
    console.error('usage: baseline.mjs PROGRAM [--accept]');
    return 2;
  }
  const now = measured(program);
  if (!option) return compare(JSON.parse(readFileSync(accepted, 'utf8')), now);
  writeFileSync(accepted, written(now));
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main();
