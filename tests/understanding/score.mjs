// Scores what `kept understand` writes against labelled sentences. Lists are compared as sets, text
// without regard to case and accents; a sentence without a reading counts as an empty one.
//
// usage: node score.mjs LABELLED.jsonl READINGS.jsonl [--failures] [--by-slot] [--json OUT.json]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = import.meta.dirname ?? fileURLToPath(new URL('.', import.meta.url));
const unseen = ['unseen.jsonl', 'unseen_later.jsonl'].map((name) => join(here, name));

const actOrder = `greet goodbye thank affirm deny ask_inventory ask_vehicle select_vehicle
  request_appointment choose_time reschedule cancel ask_hours ask_location ask_person give_name
  give_contact ask_financing ask_trade_in negotiate_price report_problem complain ask_if_bot correct
  decline_contact delete_my_data stop_messages smalltalk out_of_scope`.split(/\s+/);

// ---- what a labelled sentence or a reading holds, as sets of strings

const accents = /(?![\ufe00-\ufe0f])\p{Mn}/gu;
const isEmpty = (value) => value === null || value === undefined || value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);

function folded(value) {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return String(value).normalize('NFD').replace(accents, '').replace(/\s+/g, ' ').trim()
    .toLowerCase();
}

const leaf = (field, value) => JSON.stringify([field, folded(value)]);
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

// A labelled sentence has its parts under "expected", a reading at top level.
const partsOf = (line) => (isObject(line.expected) ? line.expected : line);

const actsOf = (parts) => new Set([parts.acts ?? []].flat());

// Each value with its field; what is excluded as exclude.FIELD, bounds as FIELD.min, FIELD.max.
function slotsOf(criteria) {
  const slots = new Set();
  if (!isObject(criteria)) return slots;
  for (const [field, value] of Object.entries(criteria)) {
    if (value === null || (typeof value === 'object' && isEmpty(value))) continue;
    if (field === 'exclude') {
      for (const slot of slotsOf(value)) {
        const [name, one] = JSON.parse(slot);
        slots.add(JSON.stringify([`exclude.${name}`, one]));
      }
    } else if (Array.isArray(value)) {
      for (const one of value) slots.add(leaf(field, one));
    } else if (isObject(value)) {
      for (const [bound, one] of Object.entries(value)) {
        if (one !== null) slots.add(leaf(`${field}.${bound}`, one));
      }
    } else {
      slots.add(leaf(field, value));
    }
  }
  return slots;
}

const minute = (time) => (time ? String(time).slice(0, 16) : null);
const windowsOf = (when) => (isEmpty(when) ? [] : [when].flat()).filter(isObject)
  .map((one) => [minute(one.start), minute(one.end), one.grain ?? null, one.open || null]);
const timesOf = (when) => windowsOf(when).map((one) => JSON.stringify(one)).sort();
const startsOf = (when) =>
  new Set(windowsOf(when).map(([start, end]) => start ?? JSON.stringify(['before', end])));

function contactOf(contact) {
  const fields = new Map();
  if (!isObject(contact)) return fields;
  for (const [field, value] of Object.entries(contact)) {
    if (value === null || value === '' || (Array.isArray(value) && isEmpty(value))) continue;
    const digits = String(value).replace(/\D/g, '');
    const national = digits.length === 11 && digits[0] === '1' ? digits.slice(1) : digits;
    fields.set(field, field === 'phone' ? `+1${national}` : folded(value));
  }
  return fields;
}

const minus = (a, b) => [...a].filter((one) => !b.has(one));
const sameSet = (a, b) => a.size === b.size && minus(a, b).length === 0;
const sameMap = (a, b) =>
  a.size === b.size && [...a].every(([field, value]) => b.get(field) === value);
const sameList = (a, b) => a.length === b.length && a.every((one, i) => one === b[i]);

// ---- counting

const [hit, extra, missed] = [0, 1, 2];

export function f1([tp, fp, fn]) {
  const precision = tp + fp ? tp / (tp + fp) : fn ? 0 : 1;
  const recall = tp + fn ? tp / (tp + fn) : 1;
  const both = precision + recall;
  return { precision, recall, f1: both ? 2 * precision * recall / both : 0 };
}

const sum = (counts) => [0, 1, 2].map((i) => counts.reduce((all, one) => all + one[i], 0));

// The figures of some sentences: add each, then ask for summary().
export class Tally {
  n = 0;
  acts = new Map();
  slots = new Map();
  due = { criteria: 0, when: 0, contact: 0 };
  right = { acts: 0, criteria: 0, when: 0, start: 0, contact: 0, message: 0 };
  unasked = { criteria: 0, when: 0, contact: 0 };

  // Returns which parts are right.
  add(label, reading) {
    this.n += 1;
    const exact = {
      acts: this.#addActs(label, reading),
      criteria: this.#addCriteria(label, reading),
      when: this.#addWhen(label, reading),
      contact: this.#addContact(label, reading),
    };
    if (exact.acts) this.right.acts += 1;
    exact.message = Object.values(exact).every(Boolean);
    if (exact.message) this.right.message += 1;
    return exact;
  }

  summary() {
    const acts = sum([...this.acts.values()]);
    const labelled = [...this.acts.entries()].filter(([, one]) => one[hit] + one[missed])
      .sort(([a], [b]) => actOrder.indexOf(a) - actOrder.indexOf(b)).map(([, one]) => f1(one).f1);
    const slots = (test) =>
      sum([...this.slots].filter(([field]) => test(field)).map(([, one]) => one));
    const wanted = slots((field) => !/^(exclude|contact)\./.test(field));
    const excluded = slots((field) => field.startsWith('exclude.'));
    const share = (part, of = part) => (this.due[of] ? this.right[part] / this.due[of] : null);
    const any = (counts) => counts.some(Boolean);
    return {
      n: this.n,
      act_micro_f1: f1(acts).f1,
      act_macro_f1:
        labelled.length ? labelled.reduce((all, one) => all + one, 0) / labelled.length : null,
      acts_exact: this.right.acts / this.n,
      criteria_precision: any(wanted) ? f1(wanted).precision : null,
      criteria_micro_f1: any(wanted) ? f1(wanted).f1 : null,
      exclude_micro_f1: any(excluded) ? f1(excluded).f1 : null,
      criteria_n: this.due.criteria,
      criteria_exact: share('criteria'),
      criteria_false: this.unasked.criteria,
      when_n: this.due.when,
      when_exact: share('when'),
      when_start: share('start', 'when'),
      when_false: this.unasked.when,
      contact_n: this.due.contact,
      contact_exact: share('contact'),
      contact_false: this.unasked.contact,
      message_exact: this.right.message / this.n,
    };
  }

  #addActs(label, reading) {
    const [due, got] = [actsOf(label), actsOf(reading)];
    countSets(this.acts, due, got, (act) => act);
    return sameSet(due, got);
  }

  #addCriteria(label, reading) {
    const [due, got] = [slotsOf(label.criteria), slotsOf(reading.criteria)];
    countSets(this.slots, due, got, (slot) => JSON.parse(slot)[0]);
    const exact = sameSet(due, got);
    this.#note('criteria', due.size > 0, got.size > 0, exact);
    return exact;
  }

  #addWhen(label, reading) {
    const [due, got] = [timesOf(label.when), timesOf(reading.when)];
    const exact = sameList(due, got);
    this.#note('when', due.length > 0, got.length > 0, exact);
    const starts = sameSet(startsOf(label.when), startsOf(reading.when));
    if (due.length > 0 && starts) this.right.start += 1;
    return exact;
  }

  #addContact(label, reading) {
    const [due, got] = [contactOf(label.contact), contactOf(reading.contact)];
    const exact = sameMap(due, got);
    this.#note('contact', due.size > 0, got.size > 0, exact);
    for (const field of new Set([...due.keys(), ...got.keys()])) {
      const counts = countsOf(this.slots, `contact.${field}`);
      if (due.get(field) === got.get(field)) {
        counts[hit] += 1;
      } else {
        if (got.has(field)) counts[extra] += 1;
        if (due.has(field)) counts[missed] += 1;
      }
    }
    return exact;
  }

  #note(part, due, got, exact) {
    if (due) this.due[part] += 1;
    if (due && exact) this.right[part] += 1;
    if (!due && got) this.unasked[part] += 1;
  }
}

function countsOf(map, name) {
  if (!map.has(name)) map.set(name, [0, 0, 0]);
  return map.get(name);
}

function countSets(map, due, got, nameOf) {
  for (const one of new Set([...due, ...got])) {
    const what = due.has(one) ? (got.has(one) ? hit : missed) : extra;
    countsOf(map, nameOf(one))[what] += 1;
  }
}

// ---- whole files

export function readLines(file) {
  return readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

// The tally of all sentences, one for each language and tag, and what went wrong.
export function score(labelled, readings) {
  const byId = new Map();
  for (const reading of readings) if (!byId.has(reading.id)) byId.set(reading.id, reading);
  const all = new Tally();
  const groups = new Map();
  const failures = [];
  for (const line of labelled) {
    const label = partsOf(line);
    const reading = partsOf(byId.get(line.id) ?? {});
    const exact = all.add(label, reading);
    for (const name of [`lang:${line.lang ?? '?'}`, ...(line.tags ?? []).map((t) => `tag:${t}`)]) {
      if (!groups.has(name)) groups.set(name, new Tally());
      groups.get(name).add(label, reading);
    }
    if (!exact.message) failures.push({ line, label, reading, exact });
  }
  return { all, groups, failures };
}

// Languages first.
export const groupNames = ({ groups }) => [...groups.keys()].sort((a, b) =>
  Number(!a.startsWith('lang')) - Number(!b.startsWith('lang')) || (a < b ? -1 : 1));

export const actNames = ({ all }) => [
  ...actOrder.filter((act) => all.acts.has(act)),
  ...[...all.acts.keys()].filter((act) => !actOrder.includes(act)).sort()];

// ---- tables

const columns = [['n', 'n'], ['act_micro_f1', 'act-uF1'], ['act_macro_f1', 'act-MF1'],
  ['acts_exact', 'acts='], ['criteria_precision', 'crit-P'], ['criteria_micro_f1', 'crit-uF1'],
  ['exclude_micro_f1', 'excl-uF1'], ['criteria_n', '#crit'], ['criteria_exact', 'crit='],
  ['criteria_false', 'crit+'], ['when_n', '#when'], ['when_exact', 'when='],
  ['when_start', 'start='], ['when_false', 'when+'], ['contact_n', '#cont'],
  ['contact_exact', 'cont='], ['contact_false', 'cont+'], ['message_exact', 'MSG=']];
const counted = /(^n|_n|_false)$/;

function row(name, summary) {
  const shown = ([field]) => {
    const value = summary[field];
    if (value === null) return '-';
    return counted.test(field) ? String(value) : value.toFixed(3);
  };
  return name.slice(0, 20).padEnd(20) + columns.map((one) => shown(one).padStart(9)).join('');
}

function tableOf(scored) {
  return [
    ' '.repeat(20) + columns.map(([, head]) => head.padStart(9)).join(''),
    row('ALL', scored.all.summary()),
    ...groupNames(scored).map((name) => row(name, scored.groups.get(name).summary())),
    '',
    'uF1/MF1 micro/macro F1; = exact share; start= start, or the end of an open "before"; ' +
      'crit+/when+/cont+ sentences where one was read and none is due',
  ];
}

function countTable(title, map, names) {
  const heads = ['tp', 'fp', 'fn', 'prec', 'rec', 'f1'];
  return ['', title.padEnd(28) + heads.map((head) => head.padStart(8)).join(''),
    ...names.map((name) => {
      const counts = map.get(name);
      const { precision, recall, f1: both } = f1(counts);
      return name.padEnd(28) + counts.map((one) => String(one).padStart(8)).join('') +
        [precision, recall, both].map((one) => one.toFixed(3).padStart(8)).join('');
    })];
}

function failureLines({ line, label, reading, exact }) {
  const lines = ['', `${line.id} [${line.asked ?? 'nothing'}] now=${line.now}  ${
    line.text.replaceAll('\n', ' ')}`];
  const differing = (name, due, got) =>
    lines.push(`   ${name.padEnd(9)} missing ${minus(due, got).sort().join(' ') || '-'}` +
      `  extra ${minus(got, due).sort().join(' ') || '-'}`);
  const plain = (slots) => new Set([...slots].map((slot) => JSON.parse(slot).join('=')));
  if (!exact.acts) differing('acts', actsOf(label), actsOf(reading));
  if (!exact.criteria) {
    differing('criteria', plain(slotsOf(label.criteria)), plain(slotsOf(reading.criteria)));
  }
  for (const part of ['when', 'contact']) {
    if (exact[part]) continue;
    lines.push(`   ${part.padEnd(9)} due ${JSON.stringify(label[part] ?? null)}`,
      `             got ${JSON.stringify(reading[part] ?? null)}`);
  }
  return lines;
}

// Of the unseen sentences none is shown, under whatever name the file comes.
function holdsUnseen(labelled) {
  const ids = new Set(unseen.filter(existsSync).flatMap(readLines).map((line) => line.id));
  return labelled.some((line) => ids.has(line.id));
}

function asJson(scored) {
  return {
    all: scored.all.summary(),
    groups: Object.fromEntries(
      groupNames(scored).map((name) => [name, scored.groups.get(name).summary()])),
    acts: Object.fromEntries(actNames(scored).map((act) => [act, f1(scored.all.acts.get(act)).f1])),
    slots: Object.fromEntries(
      [...scored.all.slots.keys()].sort().map((slot) => [slot, f1(scored.all.slots.get(slot)).f1])),
  };
}

function main() {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      failures: { type: 'boolean', default: false },
      'by-slot': { type: 'boolean', default: false },
      json: { type: 'string' },
    },
  });
  if (positionals.length !== 2) {
    console.error('usage: score.mjs LABELLED READINGS [--failures] [--by-slot] [--json OUT]');
    return 2;
  }
  const labelled = readLines(positionals[0]);
  if (options.failures && holdsUnseen(labelled)) {
    console.error('score: of the unseen sentences only the scores are shown');
    return 2;
  }
  const scored = score(labelled, readLines(positionals[1]));
  const { all, failures } = scored;
  const lines = [...tableOf(scored), ...countTable('act', all.acts, actNames(scored))];
  if (options['by-slot']) {
    lines.push(...countTable('slot', all.slots, [...all.slots.keys()].sort()));
  }
  if (options.failures) {
    lines.push('', `${failures.length} of ${all.n} messages not exact`,
      ...failures.flatMap(failureLines));
  }
  console.log(lines.join('\n'));
  if (options.json) writeFileSync(options.json, `${JSON.stringify(asJson(scored), null, 2)}\n`);
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main();
