import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leafHash } from '../audit/leaf';
import { askedPage } from '../demo/route';
import { keepIn } from '../shared/keep';
import { mintId } from '../shared/ids';
import { hashOf, parseRoute } from '../shared/staff/route';
import { addDays, ago, clock, dayHasCome, dayOf } from '../shared/when';
import { initials, length, phone, plural, sentenceCase, trade } from '../shared/words';
import './fake_wire';

const la = 'America/Los_Angeles';

test('times are read on the wall of the rooftop', () => {
  assert.equal(clock('2026-12-05T18:00:00.000Z', la), '10:00 AM');
  assert.equal(dayOf('2026-12-06T07:59:00.000Z', la), '2026-12-05');
  assert.equal(dayOf('2026-12-06T08:00:00.000Z', la), '2026-12-06');
});

test('a day has come when it begins at the rooftop, whatever the hour of the instant', () => {
  const come = (now: string) => dayHasCome('2026-12-05T18:00:00Z', la, new Date(now));
  assert.ok(!come('2026-12-05T07:59:00Z'));
  assert.ok(come('2026-12-05T08:00:00Z'));
  assert.ok(come('2026-12-08T12:00:00Z'));
});

test('a day is followed by the next, over months, years and clock changes', () => {
  assert.equal(addDays('2026-12-31', 1), '2027-01-01');
  assert.equal(addDays('2028-02-28', 1), '2028-02-29');
  assert.equal(addDays('2026-03-08', 1), '2026-03-09');
  assert.equal(addDays('2026-11-01', -1), '2026-10-31');
});

test('how long ago is told shortly', () => {
  const now = new Date('2026-12-05T18:00:00Z');
  assert.equal(ago('2026-12-05T17:59:40Z', now), 'now');
  assert.equal(ago('2026-12-05T17:15:00Z', now), '45 min');
  assert.equal(ago('2026-12-04T18:00:00Z', now), '24 h');
  assert.equal(ago('2026-12-01T18:00:00Z', now), '4 d');
});

test('words of the wire are shown as people write them', () => {
  assert.equal(sentenceCase('test_drive'), 'Test drive');
  assert.equal(trade('suv'), 'SUV');
  assert.equal(trade('plug_in_hybrid'), 'Plug in hybrid');
  assert.equal(plural(1, 'car'), '1 car');
  assert.equal(plural(1234, 'car'), '1,234 cars');
  assert.equal(phone('+15105550142'), '(510) 555-0142');
  assert.equal(phone('+4930123456'), '+4930123456');
  assert.equal(initials('Maria de la Cruz'), 'MC');
});

test('length counts code points, as the server does', () => {
  assert.equal(length('🚙❤️'), 3);
  assert.equal(length('é'), 1);
});

test('a minted id fits the wire and is never the same', () => {
  const ids = new Set(Array.from({ length: 100 }, mintId));
  assert.equal(ids.size, 100);
  for (const id of ids) assert.match(id, /^[A-Za-z0-9_-]{22}$/);
});

test('addresses name the same page both ways', () => {
  const route = parseRoute(hashOf('lakeside', 'vehicles', '', { q: 'a & b/c', status: '' }));
  assert.deepEqual(
    [route.rooftop, route.page, route.query.get('q')],
    ['lakeside', 'vehicles', 'a & b/c'],
  );
  assert.equal(route.query.has('status'), false);
  assert.equal(parseRoute('#/%E0%A4%A').rooftop, '%E0%A4%A');
});

test('paths of the demo site name start, list and car', () => {
  assert.deepEqual(askedPage({ pathname: '/' }), { kind: 'start' });
  assert.deepEqual(askedPage({ pathname: '/lakeside/' }), { kind: 'list', rooftop: 'lakeside' });
  assert.deepEqual(askedPage({ pathname: '/lakeside/vehicles/K%201' }), {
    kind: 'detail',
    rooftop: 'lakeside',
    stock: 'K 1',
  });
});

test('where storage is blocked, values are kept in memory', () => {
  const blocked = keepIn(() => {
    throw new Error('denied');
  });
  blocked.set('a', '1');
  assert.equal(blocked.get('a'), '1');
  blocked.remove('a');
  assert.equal(blocked.get('a'), null);
});

test('the leaf hash is the one of RFC 9162', async () => {
  assert.equal(
    await leafHash(''),
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  );
});
