import type { Message } from '../shared/visitor_wire';

// The first answer greets, as its record must; where the window has greeted above it in the same
// words, it is not shown a second time.
export function withoutGreeting(message: Message, greeting: string): Message {
  const [first, ...rest] = message.sentences ?? [];
  const repeated = message.author === 'assistant' && first?.text === greeting;
  return repeated && rest.length > 0 ? { ...message, sentences: rest } : message;
}
