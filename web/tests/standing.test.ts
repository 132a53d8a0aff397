import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Standing } from '../shared/standing';
import type { AppointmentCard, Message, VehicleCard } from '../shared/visitor_wire';

const at = '2026-12-05T18:00:00.000Z';
const now = new Date(at);
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

const vehicle = (stock_number = 'K1'): VehicleCard => ({
  kind: 'vehicle',
  stock_number,
  vin: 'v',
  title: 't',
  subtitle: 's',
  color: 'red',
  seen: 'today',
  url: '/',
  choice: 'vehicle:1',
});

const visit = (more: Partial<AppointmentCard> = {}): AppointmentCard => ({
  kind: 'appointment',
  code: 'ABCD-EFGH',
  local: 'Saturday, December 5, 1:00 PM',
  starts_at: later(180).toISOString(),
  ends_at: later(225).toISOString(),
  salesperson: 'Maria Alvarez',
  address: 'a',
  vehicle: 't',
  stock_number: 'K1',
  held_until: 'Saturday, December 5, 2:45 PM',
  state: 'booked',
  ...more,
});

const line = (seq: number, more: Partial<Message> = {}): Message => ({
  seq,
  at,
  author: 'assistant',
  text: 'x',
  ...more,
});

const holding = (minutes: number) => [{ stock_number: 'K1', until: later(minutes).toISOString() }];

function after(...messages: Message[]): Standing {
  const standing = new Standing();
  for (const message of messages) standing.note(message);
  return standing;
}

test('a car held by a later line is held on its card, until the hold lapses', () => {
  const list = line(2, { cards: [vehicle(), vehicle('K2')] });
  const standing = after(list, line(4, { holding: holding(10) }));
  assert.deepEqual(standing.vehicle(vehicle(), list, now), { is: 'held', until: later(10) });
  assert.deepEqual(standing.vehicle(vehicle('K2'), list, now), { is: 'shown', old: false });
  assert.deepEqual(standing.nextChange(now), later(10));
  assert.deepEqual(standing.vehicle(vehicle(), list, later(10)), { is: 'shown', old: false });
});

test('a hold that a later line knows nothing of is over', () => {
  const list = line(2, { cards: [vehicle()] });
  const standing = after(list, line(4, { holding: holding(10) }), line(6));
  assert.equal(standing.vehicle(vehicle(), list, now).is, 'shown');
});

test('what staff or the visitor say leaves the holds as they are', () => {
  const list = line(2, { cards: [vehicle()] });
  const others = [line(5, { author: 'visitor' }), line(6, { author: 'staff' })];
  const standing = after(list, line(4, { holding: holding(10) }), ...others);
  assert.equal(standing.vehicle(vehicle(), list, now).is, 'held');
});

test('the car of a booked visit that is not held is booked, until the visit is over', () => {
  const list = line(2, { cards: [vehicle()] });
  const standing = after(list, line(4, { cards: [visit()] }));
  assert.deepEqual(standing.vehicle(vehicle(), list, now), { is: 'booked' });
  assert.equal(standing.vehicle(vehicle(), list, later(225)).is, 'shown');
});

test('an earlier list, and one shown long ago, are old', () => {
  const first = line(2, { cards: [vehicle()] });
  const second = line(4, { cards: [vehicle('K2')] });
  const standing = after(first, second);
  assert.deepEqual(standing.vehicle(vehicle(), first, now), { is: 'shown', old: true });
  assert.deepEqual(standing.vehicle(vehicle('K2'), second, now), { is: 'shown', old: false });
  assert.deepEqual(standing.vehicle(vehicle('K2'), second, later(31)), { is: 'shown', old: true });
});

test('a visit that was moved says so on its first card, and stands on the last', () => {
  const booked = line(2, { cards: [visit()], holding: holding(300) });
  const to = visit({ local: 'Sunday, December 6, 1:00 PM', ends_at: later(1600).toISOString() });
  const moved = line(4, { cards: [to], holding: holding(1700) });
  const standing = after(booked, moved);
  assert.deepEqual(standing.visit(visit(), booked, now), { is: 'moved', to: to.local });
  assert.deepEqual(standing.visit(to, moved, now), { is: 'standing', held: true });
});

test('a cancelled visit is cancelled on every card of it', () => {
  const booked = line(2, { cards: [visit()], holding: holding(300) });
  const cancelled = line(4, { cards: [visit({ state: 'cancelled' })] });
  const standing = after(booked, cancelled);
  assert.deepEqual(standing.visit(visit(), booked, now), { is: 'cancelled' });
});

test('a visit whose car is no longer held stands, and is not held', () => {
  const booked = line(2, { cards: [visit()], holding: holding(300) });
  const standing = after(booked, line(4));
  assert.deepEqual(standing.visit(visit(), booked, now), { is: 'standing', held: false });
});

test('a visit whose time has gone by is over', () => {
  const booked = line(2, { cards: [visit()], holding: holding(300) });
  assert.deepEqual(after(booked).visit(visit(), booked, later(225)), { is: 'over' });
});

test('lines that come out of order leave the later truth', () => {
  const booked = line(2, { cards: [visit()], holding: holding(300) });
  const cancelled = line(4, { cards: [visit({ state: 'cancelled' })] });
  const standing = after(cancelled, booked);
  assert.deepEqual(standing.visit(visit(), booked, now), { is: 'cancelled' });
  assert.equal(standing.nextChange(now)?.getTime(), later(225).getTime());
});
