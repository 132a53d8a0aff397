// Wire words as people read them.

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}

// "test_drive" → "Test drive"
export function sentenceCase(word: string): string {
  const text = word.replaceAll('_', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const inCapitals = new Set(['suv', 'awd', '4wd', 'fwd', 'rwd']);

export function trade(word: string): string {
  return inCapitals.has(word) ? word.toUpperCase() : sentenceCase(word);
}

// Code points, as the server counts them.
export function length(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

export function phone(text: string): string {
  const match = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(text);
  return match ? `(${match[1]}) ${match[2]}-${match[3]}` : text;
}

export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('');
}
