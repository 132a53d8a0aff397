import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backoff, backoffMs } from '../shared/backoff';
import { LiveSocket } from '../shared/socket';
import { FakeNet, FakeTimers } from './fake_wire';

function make() {
  const net = new FakeNet();
  const timers = new FakeTimers();
  const received: string[] = [];
  const socket = new LiveSocket<{ type: string }>({
    connect: net.connect,
    opened: () => undefined,
    received: (frame) => received.push(frame.type),
    changed: () => undefined,
    resumes: (reason) => reason !== 'replaced',
    timers,
    random: () => 1,
  });
  socket.start();
  return { net, timers, received, socket };
}

test('delays double up to the bound and keep at least half by chance', () => {
  assert.equal(
    backoff(0, () => 1),
    backoffMs.first,
  );
  assert.equal(
    backoff(1, () => 1),
    backoffMs.first * 2,
  );
  assert.equal(
    backoff(40, () => 1),
    backoffMs.max,
  );
  assert.equal(
    backoff(1, () => 0),
    backoffMs.first,
  );
});

test('a lost connection is opened again, later each time', () => {
  const { net, timers } = make();
  net.wire.lose();
  timers.pass(499);
  assert.equal(net.wires.length, 1);
  timers.pass(1);
  assert.equal(net.wires.length, 2);
  net.wire.lose();
  timers.pass(999);
  assert.equal(net.wires.length, 2);
  timers.pass(1);
  assert.equal(net.wires.length, 3);
});

test('a proved connection starts the delays anew', () => {
  const { net, timers, socket } = make();
  net.wire.lose();
  timers.pass(500);
  net.wire.open();
  socket.proved();
  net.wire.lose();
  timers.pass(500);
  assert.equal(net.wires.length, 3);
});

test('after a drain the client comes back when it was asked to', () => {
  const { net, timers } = make();
  net.wire.open();
  net.wire.receive({ type: 'closing', reason: 'drain', resume_after_ms: 1500 });
  net.wire.lose(1012);
  timers.pass(1499);
  assert.equal(net.wires.length, 1);
  timers.pass(1);
  assert.equal(net.wires.length, 2);
});

test('a replaced connection stays closed', () => {
  const { net, timers, socket } = make();
  net.wire.open();
  net.wire.receive({ type: 'closing', reason: 'replaced', resume_after_ms: 0 });
  net.wire.lose(1000);
  timers.pass(60_000);
  assert.equal(net.wires.length, 1);
  assert.equal(socket.state, 'off');
});

test('what is not a frame is dropped', () => {
  const { net, received } = make();
  net.wire.open();
  for (const data of ['{', '[]', '"x"', 'null', '{"kind":1}', new ArrayBuffer(2)]) {
    net.wire.onmessage?.({ data });
  }
  net.wire.receive({ type: 'welcome' });
  assert.deepEqual(received, ['welcome']);
});

test('a late event of an abandoned connection changes nothing', () => {
  const { net, received, socket } = make();
  const first = net.wire;
  first.open();
  socket.restart();
  first.receive({ type: 'message' });
  first.lose();
  assert.deepEqual(received, []);
  assert.equal(net.wires.length, 2);
  assert.equal(socket.state, 'connecting');
});
