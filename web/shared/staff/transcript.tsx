import type { ComponentChildren } from 'preact';
import type { Card, Message, Sentence } from '../visitor_wire';
import { clock } from '../when';
import { sentenceCase } from '../words';
import { Icon } from './bits';

const speakers = { visitor: 'Visitor', assistant: 'Assistant', staff: 'Staff' };

type Understanding = NonNullable<Message['understood']>;

// Lines of a conversation. `sentence` draws each sentence of the assistant where more than its text
// is wanted; `understood` how a line of the visitor was understood, where more than the wishes is.
export function Transcript({
  messages,
  zone,
  sentence,
  understood = (steps) => <Wishes steps={steps} />,
  label = 'Transcript',
}: {
  messages: readonly Message[];
  zone: string;
  label?: string;
  sentence?: (sentence: Sentence, message: Message, index: number) => ComponentChildren;
  understood?: (steps: Understanding) => ComponentChildren;
}) {
  return (
    <ol class="transcript" aria-label={label}>
      {messages.map((message) => (
        <li key={message.seq} class={`line from-${message.author}`}>
          <p class="line-head">
            <strong>{message.name ?? speakers[message.author]}</strong>
            <time dateTime={message.at}>{clock(message.at, zone)}</time>
          </p>
          <div class="said" dir="auto">
            {message.sentences && sentence
              ? message.sentences.map((one, index) => sentence(one, message, index))
              : message.text}
          </div>
          {message.cards?.map((card, index) => (
            <CardLine key={index} card={card} />
          ))}
          {message.choices && (
            <p class="offered">Offered: {message.choices.map((one) => one.label).join(' · ')}</p>
          )}
          {message.understood && message.understood.length > 0 && understood(message.understood)}
        </li>
      ))}
    </ol>
  );
}

function CardLine({ card }: { card: Card }) {
  const words =
    card.kind === 'vehicle'
      ? [card.title, card.stock_number, card.price ?? 'price on request']
      : [sentenceCase(card.state), card.local, card.salesperson, card.code];
  return (
    <p class="card-line">
      <Icon name={card.kind === 'vehicle' ? 'car' : 'board'} />
      {words.join(' · ')}
    </p>
  );
}

// The wishes in a line as a salesperson would put them.
function Wishes({ steps }: { steps: Understanding }) {
  const wishes = wishesIn(steps);
  return wishes.length > 0 ? <p class="offered">Wants: {wishes.join(' · ')}</p> : null;
}

const noWish = new Set(['ordinal', 'stock_number', 'vin']);

// "criteria.exterior_color blue" → "blue"; "criteria.price" → its own words, "under 30k".
export function wishesIn(steps: Understanding): string[] {
  const phrases = steps.flatMap(({ conclusion, words }) => {
    const wish = /^criteria\.(\w+)(?: (.+))?$/.exec(conclusion);
    if (!wish || noWish.has(wish[1] ?? '')) return [];
    const value = wish[2];
    if (value === undefined) return [words];
    return [inTrade.test(value) ? value.toUpperCase() : value.replaceAll('_', ' ')];
  });
  return [...new Set(phrases)];
}

const inTrade = /^(suv|awd|4wd|fwd|rwd)$/;

// "criteria.exterior_color red" → "exterior color red"; "act ask_inventory" → "ask inventory"
function plainly({ conclusion }: Understanding[number]): string {
  return conclusion.replace(/^(criteria\.|act )/, '').replaceAll('_', ' ');
}

// For who wants to know why the assistant did what it did.
export function Understood({ steps }: { steps: Understanding }) {
  return (
    <details class="understood">
      <summary>Understood as {steps.map(plainly).join(', ')}</summary>
      <ul>
        {steps.map((step, index) => (
          <li key={index}>
            <q>{step.words}</q> → <strong>{plainly(step)}</strong> <code>{step.rule}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
