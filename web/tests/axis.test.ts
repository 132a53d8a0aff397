import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Board } from '../shared/staff/wire';
import { axisOf, hoursDown, hoursOf, quarterAt } from '../showroom/board/axis';

const board = (more: Partial<Board>): Board => ({
  day: '2026-12-05',
  label: '',
  zone: 'America/Los_Angeles',
  today: false,
  open: [],
  closure: null,
  staff: [],
  appointments: [],
  entry: 1,
  ...more,
});
const open = [{ starts_at: '2026-12-05T17:30:00.000Z', ends_at: '2026-12-06T02:00:00.000Z' }];

test('the axis covers the opening hours in whole hours', () => {
  const axis = axisOf(board({ open }));
  assert.ok(axis);
  assert.equal(hoursOf(axis).length, 9);
  assert.equal(hoursDown(axis, '2026-12-05T17:30:00.000Z'), 0.5);
  assert.equal(hoursDown(axis, '2026-12-07T00:00:00.000Z'), 9);
});

test('a closed day without appointments has no axis', () => {
  assert.equal(axisOf(board({})), null);
});

test('a day of 25 hours is 25 hours long', () => {
  const axis = axisOf(
    board({
      open: [{ starts_at: '2026-11-01T07:00:00.000Z', ends_at: '2026-11-02T08:00:00.000Z' }],
    }),
  );
  assert.ok(axis);
  assert.equal(hoursOf(axis).length, 25);
});

test('a place on the axis is a quarter hour', () => {
  const axis = axisOf(board({ open }));
  assert.ok(axis);
  assert.equal(quarterAt(axis, 0.5), '2026-12-05T21:30:00.000Z');
});
