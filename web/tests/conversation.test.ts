import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Conversation, ackWaitMs, retryWaitMs } from '../shared/conversation';
import type { Message } from '../shared/visitor_wire';
import { FakeKeep, FakeNet, FakeTimers } from './fake_wire';

const rooftop = { slug: 'lakeside', name: 'Lakeside', address: 'a', phone: 'p', zone: 'UTC' };
const welcome = {
  type: 'welcome',
  rooftop,
  automated: true,
  notice: 'n',
  greeting: 'g',
  seq: 0,
  with: { who: 'assistant', name: 'Assistant' },
};

function make(kept: { local?: FakeKeep; tab?: FakeKeep } = {}) {
  const net = new FakeNet();
  const timers = new FakeTimers();
  const local = kept.local ?? new FakeKeep();
  const tab = kept.tab ?? new FakeKeep();
  const shown: Message[] = [];
  const conversation = new Conversation({
    rooftop: 'lakeside',
    vehicle: 'K1234',
    connect: net.connect,
    local,
    tab,
    changed: () => undefined,
    arrived: (message) => shown.push(message),
    timers,
    random: () => 1,
    forgotten: () => shown.splice(0),
  });
  const meet = () => {
    net.wire.open();
    net.wire.receive(welcome);
  };
  return { net, timers, local, tab, shown, conversation, meet };
}

const message = (seq: number, more: object = {}) => ({
  type: 'message',
  seq,
  at: '2026-12-05T18:00:00.000Z',
  author: 'assistant',
  text: `m${seq}`,
  ...more,
});

function storedConversation(): FakeKeep {
  const local = new FakeKeep();
  local.set(
    'kept.lakeside',
    JSON.stringify({ rooftop: 'lakeside', conversation: 'cv_1', token: 'tk_1' }),
  );
  return local;
}

test('the first hello names rooftop and car, a token of its own and no conversation', () => {
  const { net, conversation } = make();
  conversation.start();
  net.wire.open();
  const { token, ...hello } = net.wire.sent[0] ?? { token: null };
  assert.deepEqual(hello, { type: 'hello', rooftop: 'lakeside', vehicle: 'K1234' });
  assert.match(String(token), /^[A-Za-z0-9_-]{43}$/);
});

test('the token of a first line outlives its lost answer and a reload of the page', () => {
  const first = make();
  first.conversation.say('hello');
  first.meet();
  const token = first.net.wires[0]?.sent[0]?.token;
  first.net.wire.lose();
  const second = make({ local: first.local, tab: first.tab });
  second.conversation.start();
  second.net.wire.open();
  assert.equal(second.net.wire.sent[0]?.token, token);
  second.net.wire.receive({ ...welcome, conversation: 'cv_1', seq: 2 });
  assert.deepEqual(second.conversation.access, { conversation: 'cv_1', token });
});

test('nothing connects before it is asked for', () => {
  assert.equal(make().net.wires.length, 0);
});

test('a line said before the welcome goes out after it, once', () => {
  const { net, conversation, meet } = make();
  conversation.say('hello');
  meet();
  assert.equal(net.wire.sent.filter((frame) => frame.type === 'say').length, 1);
});

test('a reconnect resumes past the last sequence and sends unacknowledged lines unchanged', () => {
  const { net, timers, conversation, meet } = make();
  conversation.start();
  meet();
  net.wire.receive({ type: 'opened', conversation: 'cv_1', token: 'tk_1' });
  net.wire.receive(message(1));
  net.wire.receive(message(2));
  conversation.say('and a red one?');
  const first = net.wire.sent.at(-1);
  net.wire.lose();
  timers.pass(500);
  net.wire.open();
  assert.deepEqual(net.wire.sent[0], {
    type: 'hello',
    rooftop: 'lakeside',
    conversation: 'cv_1',
    token: 'tk_1',
    seen: 2,
    vehicle: 'K1234',
  });
  net.wire.receive({ ...welcome, seq: 2 });
  assert.deepEqual(net.wire.sent[1], first);
});

test('a message that comes twice is shown once', () => {
  const { net, conversation, shown, meet } = make();
  conversation.start();
  meet();
  for (const seq of [1, 2, 2, 1, 3]) net.wire.receive(message(seq));
  assert.deepEqual(
    shown.map((one) => one.seq),
    [1, 2, 3],
  );
});

test('an acknowledged line is shown once, whether the ack or the message comes first', () => {
  for (const order of ['ack first', 'message first']) {
    const { net, conversation, shown, meet } = make();
    conversation.start();
    meet();
    conversation.say('hi');
    const id = String(net.wire.sent.at(-1)?.['id']);
    const frames = [{ type: 'ack', id, seq: 1 }, message(1, { author: 'visitor', id, text: 'hi' })];
    for (const frame of order === 'ack first' ? frames : frames.reverse()) net.wire.receive(frame);
    assert.deepEqual(
      shown.map((one) => one.text),
      ['hi'],
      order,
    );
    assert.equal(conversation.outbox.all.length, 0, order);
    assert.equal(conversation.seq, 1, order);
  }
});

test('an unsent line outlives a reload of the tab', () => {
  const first = make();
  first.conversation.say('kept');
  const again = make({ tab: first.tab });
  again.conversation.start();
  again.meet();
  assert.equal(again.net.wire.sent.at(-1)?.['text'], 'kept');
});

test('a stored conversation is resumed from its start after a reload', () => {
  const { net, conversation } = make({ local: storedConversation() });
  conversation.start();
  net.wire.open();
  assert.equal(net.wire.sent[0]?.['conversation'], 'cv_1');
  assert.equal(net.wire.sent[0]?.['seen'], 0);
});

test('a line refused for good is kept and shown with its refusal', () => {
  const { net, conversation, meet } = make();
  conversation.start();
  meet();
  conversation.say('x');
  const id = net.wire.sent.at(-1)?.['id'];
  net.wire.receive({ type: 'refused', id, code: 'too_many_messages', text: 'Wait.', retry: false });
  assert.equal(conversation.outbox.all.length, 0);
  assert.equal(conversation.refused[0]?.line?.label, 'x');
});

test('a refused connection is told once, and no more when one is made', () => {
  const { net, timers, conversation, meet } = make();
  conversation.start();
  for (const wait of [500, 1_000]) {
    net.wire.open();
    net.wire.receive({
      type: 'refused',
      code: 'too_many_connections',
      text: 'Too many.',
      retry: true,
    });
    assert.equal(conversation.refused.length, 1);
    net.wire.lose(1008);
    timers.pass(wait);
  }
  meet();
  assert.equal(conversation.refused.length, 0);
});

test('a line refused for now is sent again under the same id', () => {
  const { net, timers, conversation, meet } = make();
  conversation.start();
  meet();
  conversation.say('x');
  const said = net.wire.sent.at(-1);
  net.wire.receive({ type: 'refused', id: said?.['id'], code: 'busy', text: 'Busy.', retry: true });
  timers.pass(retryWaitMs);
  assert.equal(net.wire.sent.filter((frame) => frame.type === 'say').length, 2);
  assert.deepEqual(net.wire.sent.at(-1), said);
});

test('a connection that never acknowledges is given up and the line sent on a new one', () => {
  const { net, timers, conversation, meet } = make();
  conversation.start();
  meet();
  conversation.say('x');
  timers.pass(ackWaitMs);
  assert.equal(net.wires.length, 2);
  meet();
  assert.equal(net.wire.sent.at(-1)?.['text'], 'x');
});

test('a foreign token is forgotten and a new conversation begun', () => {
  const { net, conversation, local } = make({ local: storedConversation() });
  conversation.start();
  net.wire.open();
  net.wire.receive({ type: 'refused', code: 'wrong_token', text: 'Starts anew.', retry: false });
  assert.equal(local.get('kept.lakeside'), null);
  net.wire.open();
  assert.equal(net.wire.sent[0]?.['conversation'], undefined);
});

test('lines unsent in a forgotten conversation are said anew, choices are dropped', () => {
  const { net, conversation, shown } = make({ local: storedConversation() });
  conversation.start();
  net.wire.open();
  net.wire.receive(welcome);
  net.wire.receive(message(5));
  conversation.choose({ id: 'c-1', label: 'The first one' });
  conversation.say('still there?');
  const said = net.wire.sent.at(-1);
  net.wire.receive({ type: 'refused', code: 'wrong_token', text: 'Starts anew.', retry: false });
  net.wire.open();
  net.wire.receive(welcome);
  const again = net.wire.sent.slice(1);
  assert.deepEqual(
    again.map((frame) => [frame['text'], frame['seen']]),
    [['still there?', 0]],
  );
  assert.notEqual(again[0]?.['id'], said?.['id']);
  assert.deepEqual(shown, []);
});

test('a full conversation is left for a new one with the line that it did not take', () => {
  const { net, conversation, local, shown } = make({ local: storedConversation() });
  conversation.start();
  net.wire.open();
  net.wire.receive({ ...welcome, conversation: 'cv_1' });
  net.wire.receive(message(5));
  conversation.say('one more');
  const id = net.wire.sent.at(-1)?.['id'];
  net.wire.receive({ type: 'refused', id, code: 'conversation_full', text: 't', retry: false });
  assert.equal(conversation.refused.length, 1);
  conversation.beginAnew(conversation.refused[0]!);
  assert.deepEqual([conversation.refused, shown, local.get('kept.lakeside')], [[], [], null]);
  net.wire.open();
  assert.equal(net.wire.sent[0]?.['conversation'], undefined);
  assert.notEqual(net.wire.sent[0]?.['token'], 'tk_1');
  net.wire.receive(welcome);
  assert.equal(net.wire.sent.at(-1)?.['text'], 'one more');
  assert.notEqual(net.wire.sent.at(-1)?.['id'], id);
});

test('a conversation moved to another rooftop is resumed there', () => {
  const { net, timers, conversation } = make({ local: storedConversation() });
  conversation.start();
  net.wire.open();
  net.wire.receive(welcome);
  net.wire.receive({
    type: 'moved',
    rooftop: { ...rooftop, slug: 'foothill' },
    conversation: 'cv_1',

    seq: 4,
  });
  net.wire.lose();
  timers.pass(500);
  net.wire.open();
  assert.equal(net.wire.sent[0]?.['rooftop'], 'foothill');
  assert.equal(net.wire.sent[0]?.['token'], 'tk_1');
});

test('a tab without a conversation joins the one another tab has opened', () => {
  const { net, conversation, local, meet } = make();
  conversation.start();
  meet();
  local.set(
    'kept.lakeside',
    JSON.stringify({ rooftop: 'lakeside', conversation: 'cv_9', token: 'tk_9' }),
  );
  conversation.adoptStored();
  net.wire.open();
  assert.equal(net.wire.sent[0]?.['conversation'], 'cv_9');
});

test('an idle window without a conversation is not reconnected', () => {
  const { net, timers, conversation, meet } = make();
  conversation.start();
  meet();
  net.wire.receive({ type: 'closing', reason: 'idle', resume_after_ms: 0 });
  net.wire.lose(1000);
  timers.pass(60_000);
  assert.equal(net.wires.length, 1);
});
