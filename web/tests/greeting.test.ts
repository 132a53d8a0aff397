import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Message } from '../shared/visitor_wire';
import { withoutGreeting } from '../widget/greeting';

const hello = "Hello, I'm the automated assistant here.";

function answer(...texts: string[]): Message {
  return {
    seq: 2,
    at: '2026-12-02T22:05:00Z',
    author: 'assistant',
    text: texts.join(' '),
    sentences: texts.map((text) => ({ text, claims: [] })),
  };
}

const shown = (message: Message) =>
  (withoutGreeting(message, hello).sentences ?? []).map(({ text }) => text);

test('the greeting that the window shows already is not shown with the first answer', () => {
  assert.deepEqual(shown(answer(hello, "We're open now.")), ["We're open now."]);
});

test('a greeting in other words, or with nothing behind it, is shown', () => {
  assert.deepEqual(shown(answer('Hola.', 'Está abierto.')), ['Hola.', 'Está abierto.']);
  assert.deepEqual(shown(answer(hello)), [hello]);
});

test('what a person says is shown whole', () => {
  const message: Message = { ...answer(hello, 'One moment.'), author: 'staff' };
  assert.deepEqual(shown(message), [hello, 'One moment.']);
});
