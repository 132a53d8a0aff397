import { button, h, icon } from '../shared/dom';
import type { Choice, Message } from '../shared/visitor_wire';
import { clock } from '../shared/when';
import { cardView } from './cards';
import { icons } from './icons';

export function messageView(
  message: Message,
  zone: string,
  server: URL,
  choose: (choice: Choice) => void,
): HTMLElement {
  const mine = message.author === 'visitor';
  const view = h(
    'div',
    { class: `from-${message.author}` },
    !mine && h('span', { class: 'sr', text: `${speaker(message)}: ` }),
    message.author === 'staff' && h('p', { class: 'speaker', text: speaker(message) }),
    h('div', { class: 'said' }, ...said(message)),
  );
  if (message.cards) {
    view.append(
      h('div', { class: 'cards' }, ...message.cards.map((card) => cardView(card, server, choose))),
    );
  }
  if (message.choices) view.append(choicesView(message.choices, choose));
  view.append(
    h(
      'p',
      { class: 'meta' },
      ...(proved(message) ? [icon(icons.check), 'Checked in the books · '] : []),
      h('time', { text: clock(message.at, zone), attrs: { datetime: message.at } }),
    ),
  );
  return view;
}

function speaker(message: Message): string {
  if (message.author === 'visitor') return 'You';
  return message.name ?? (message.author === 'staff' ? 'Staff' : 'Assistant');
}

function said(message: Message): Node[] {
  const sentences = message.sentences?.map((sentence) => sentence.text) ?? [message.text];
  return sentences.flatMap((text, index) =>
    index === 0 ? [h('span', { text })] : [new Text(' '), h('span', { text })],
  );
}

function proved(message: Message): boolean {
  return message.sentences?.some((sentence) => sentence.claims.length > 0) ?? false;
}

function choicesView(choices: Choice[], choose: (choice: Choice) => void): HTMLElement {
  return h(
    'div',
    { class: 'choices', attrs: { role: 'group', 'aria-label': 'Answers' } },
    ...choices.map((choice) => button('choice', () => choose(choice), [choice.label])),
  );
}
