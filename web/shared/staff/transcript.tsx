import type { ComponentChildren } from 'preact';
import type { Card, Message, Sentence } from '../visitor_wire';
import { clock } from '../when';
import { sentenceCase } from '../words';
import { Icon } from './bits';

const speakers = { visitor: 'Visitor', assistant: 'Assistant', staff: 'Staff' };

// Lines of a conversation. `sentence` draws each sentence of the assistant where more than its text
// is wanted.
export function Transcript({
  messages,
  zone,
  sentence,
  label = 'Transcript',
}: {
  messages: readonly Message[];
  zone: string;
  label?: string;
  sentence?: (sentence: Sentence, message: Message, index: number) => ComponentChildren;
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
          {message.understood && message.understood.length > 0 && (
            <Understood steps={message.understood} />
          )}
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

function Understood({ steps }: { steps: NonNullable<Message['understood']> }) {
  return (
    <details class="understood">
      <summary>Understood as {steps.map((step) => step.conclusion).join(', ')}</summary>
      <ul>
        {steps.map((step, index) => (
          <li key={index}>
            <q>{step.words}</q> → <strong>{step.conclusion}</strong> <code>{step.rule}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
