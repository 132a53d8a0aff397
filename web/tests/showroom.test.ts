import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingMs } from '../shared/staff/toasts';
import { wishesIn } from '../shared/staff/transcript';
import type { Vehicle } from '../shared/staff/wire';
import { isPhone, shortened } from '../shared/words';
import { onePerAnswer } from '../showroom/board/answers';
import { overrideEffects } from '../showroom/vehicles/override';

const step = (conclusion: string, words: string) => ({ conclusion, words, rule: 'r' });

test('wishes in a line are told as a salesperson would put them', () => {
  const steps = [
    step('criteria.condition used', 'used'),
    step('criteria.body suv', 'SUV'),
    step('criteria.fuel plug_in_hybrid', 'plug-in'),
    step('criteria.price', 'under 30k'),
    step('criteria.ordinal 2', 'second'),
    step('act ask_inventory', 'looking for'),
  ];
  assert.deepEqual(wishesIn(steps), ['used', 'SUV', 'plug in hybrid', 'under 30k']);
  assert.deepEqual(wishesIn([step('act thank', 'thanks')]), []);
});

test('one message that answers two questions stands there once', () => {
  const rows = [
    { label: 'Financing', text: 'can I trade it in and finance the rest?' },
    { label: 'Trade-in', text: 'can I trade it in and finance the rest?' },
    { label: 'Color', text: 'red' },
  ];
  assert.deepEqual(onePerAnswer(rows), [
    { label: 'Do they want financing? Is there a car to trade in?', text: rows[0]?.text },
    { label: 'Color', text: 'red' },
  ]);
});

test('a long text is cut between words', () => {
  assert.equal(shortened('  short  ', 10), 'short');
  assert.equal(shortened('one two three four', 10), 'one two …');
  assert.equal(shortened('x'.repeat(20), 10), `${'x'.repeat(10)} …`);
});

test('a phone number is what the server takes for one', () => {
  for (const good of ['510 555 0188', '(510) 555-0188', '+44 20 7946 0958', '1-510-555-0188']) {
    assert.equal(isPhone(good), true, good);
  }
  for (const bad of ['12', '555-0188', 'call me', '+12', '2-510-555-0188']) {
    assert.equal(isPhone(bad), false, bad);
  }
});

test('a message stays as long as it takes to read', () => {
  assert.ok(readingMs('Cancelled.', false) >= 8_000);
  assert.ok(readingMs('x'.repeat(200), false) > readingMs('x', false));
  assert.ok(readingMs('Cancelled.', true) > readingMs('Cancelled.', false));
});

test('an override says who will be told what, and whom nobody tells', () => {
  const visit = { id: 1, local: 'Saturday, 10:00 AM', salesperson: 'Maria Alvarez' };
  const vehicle = {
    hold: null,
    visits: [
      { ...visit, who: 'Dana Brooks', conversation: 17 },
      { ...visit, who: 'Rita Moss', conversation: null },
    ],
  } as unknown as Vehicle;
  const [dana, rita, car, task] = overrideEffects(vehicle, 'mark_sold');
  assert.match(dana ?? '', /Dana Brooks’s visit .*stays booked, without this car.*told at once/);
  assert.match(rita ?? '', /nobody is told: please call Rita Moss/);
  assert.match(car ?? '', /marked sold/);
  assert.match(task ?? '', /task/);
});

test('an override of a hold alone says that it ends', () => {
  const hold = { id: 1, kind: 'chat', until: 'Saturday', who: 'Dana Brooks', conversation: 17 };
  const vehicle = { hold, visits: [] } as unknown as Vehicle;
  const [first] = overrideEffects(vehicle, 'withdraw');
  assert.match(first ?? '', /^The hold for Dana Brooks ends\. .*told at once/);
});
