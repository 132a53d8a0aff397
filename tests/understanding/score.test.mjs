import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { categoriesOf, faultsOf, written } from './baseline.mjs';
import { f1, score } from './score.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

const line = (id, expected, more = {}) =>
  ({ id, text: 'x', now: '2026-12-01T10:00', lang: 'en', tags: [], expected, ...more });
const of = (expected, reading) =>
  score([line('1', { acts: ['greet'], ...expected })], [{ id: '1', acts: ['greet'], ...reading }])
    .all.summary();

test('acts count as hit, extra and missed', () => {
  const { all } = score([line('1', { acts: ['greet', 'affirm'] })],
    [{ id: '1', acts: ['affirm', 'deny'] }]);
  assert.equal(all.summary().act_micro_f1, 0.5);
  assert.equal(all.summary().message_exact, 0);
  assert.deepEqual(all.acts.get('deny'), [0, 1, 0]);
});

test('lists have no order, text no case and no accents', () => {
  const due = { criteria: { make: ['Kia', 'Škoda'], price: { max: 20000 } } };
  const got = { criteria: { price: { max: 20000.0 }, make: ['skoda', 'KIA'] } };
  assert.equal(of(due, got).criteria_exact, 1);
  assert.equal(of(due, { criteria: { make: ['Kia'] } }).criteria_exact, 0);
});

test('what is excluded is told apart from what is wanted', () => {
  const due = { criteria: { exclude: { make: ['Jeep'] } } };
  assert.equal(of(due, { criteria: { make: ['Jeep'] } }).exclude_micro_f1, 0);
  assert.equal(of(due, due).exclude_micro_f1, 1);
  assert.equal(of(due, due).criteria_micro_f1, null);
});

test('one time and a list of one are the same, and said is not compared', () => {
  const when = { start: '2026-12-05T10:00', end: null, grain: 'minute' };
  const got = { when: [{ ...when, said: ['date', 'time'] }] };
  assert.equal(of({ when }, got).when_exact, 1);
  assert.equal(of({ when: { ...when, open: 'after' } }, got).when_exact, 0);
  assert.equal(of({ when: { ...when, open: 'after' } }, got).when_start, 1);
  assert.equal(of({}, got).when_false, 1);
});

test('a phone is its ten digits', () => {
  const due = { contact: { phone: '+12125550147' } };
  assert.equal(of(due, { contact: { phone: '(212) 555-0147' } }).contact_exact, 1);
  assert.equal(of(due, { contact: { phone: '212 555 0148' } }).contact_exact, 0);
});

test('a sentence without a reading is an empty reading', () => {
  const { all } = score([line('1', { acts: ['greet'] })], []);
  assert.equal(all.summary().acts_exact, 0);
});

test('f1 of nothing due and nothing read is whole', () => {
  assert.equal(f1([0, 0, 0]).f1, 1);
  assert.equal(f1([0, 1, 0]).f1, 0);
});

const scored = (acts) => categoriesOf(
  score([line('1', { acts: ['greet'] }, { tags: ['slang'] })], [{ id: '1', acts }]));

test('a category that falls is named by what fell, one that rises holds', () => {
  const [good, bad] = [scored(['greet']), scored(['deny'])];
  assert.deepEqual(Object.keys(good), ['all', 'act:greet', 'lang:en', 'tag:slang']);
  assert.deepEqual(faultsOf(good['act:greet'], bad['act:greet']), ['f1 1 -> 0']);
  assert.deepEqual(faultsOf(bad['act:greet'], good['act:greet']), []);
  assert.match(faultsOf(good['tag:slang'], bad['tag:slang']).join(), /message_exact 1 -> 0/);
});

test('more mistakes are a fall, and so are other sentences', () => {
  assert.deepEqual(faultsOf({ n: 3, when_false: 0 }, { n: 3, when_false: 1 }),
    ['when_false 0 -> 1']);
  assert.equal(faultsOf({ n: 3 }, { n: 4 }).length, 1);
  assert.equal(faultsOf(undefined, { n: 4 }).length, 1);
  assert.equal(faultsOf({ n: 4 }, undefined).length, 1);
});

test('a baseline is written one category a line and reads back', () => {
  const baseline = { 'a.jsonl': scored(['greet']) };
  const text = written(baseline);
  assert.deepEqual(JSON.parse(text), baseline);
  assert.equal(text.split('\n').length, 4 + 5);
});

test('no unseen sentence is shown, whatever the file is called', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-score-'));
  const [copy, none] = [join(folder, 'other.jsonl'), join(folder, 'none.jsonl')];
  execFileSync('cp', [join(here, 'unseen.jsonl'), copy]);
  writeFileSync(none, '');
  const run = (...options) =>
    spawnSync('node', [join(here, 'score.mjs'), copy, none, ...options], { encoding: 'utf8' });
  assert.equal(run().status, 0);
  assert.equal(run('--failures').status, 2);
  assert.equal(run('--failures').stdout, '');
});
