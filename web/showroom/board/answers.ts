import type { Fact } from '../../shared/staff/wire';

// As a salesperson would have asked.
const questions: Record<string, string> = {
  'Looking for': 'What are they looking for?',
  Financing: 'Do they want financing?',
  'Trade-in': 'Is there a car to trade in?',
  Price: 'What about the price?',
  'Their car': 'What is wrong with their car?',
  Prefers: 'How do they want to be reached?',
  Contact: 'May we write or call?',
  'Cancelled because': 'Why was it cancelled?',
  'Hold released because': 'Why was the hold released?',
};

// What one message answered twice stands there once.
export function onePerAnswer(rows: readonly Fact[]): Fact[] {
  const labels = new Map<string, string[]>();
  for (const { label, text } of rows) {
    const asked = questions[label] ?? label;
    const known = labels.get(text) ?? [];
    if (!known.includes(asked)) labels.set(text, [...known, asked]);
  }
  return [...labels].map(([text, asked]) => ({ label: asked.join(' '), text }));
}
