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

// What the server takes for a phone number.
export function isPhone(text: string): boolean {
  const digits = text.replace(/[ \-.()/+]/g, '');
  if (!/^\d+$/.test(digits)) return false;
  if (text.trim().startsWith('+')) return digits.length >= 8 && digits.length <= 15;
  return digits.length === 10 || (digits.length === 11 && digits.startsWith('1'));
}

export function phone(text: string): string {
  const match = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(text);
  return match ? `(${match[1]}) ${match[2]}-${match[3]}` : text;
}

// At most so many characters, cut between words.
export function shortened(text: string, most: number): string {
  const characters = [...text.trim()];
  if (characters.length <= most) return characters.join('');
  const cut = characters.slice(0, most).join('');
  const words = cut.replace(/\s+\S*$/, '');
  return `${words.length > most / 2 ? words : cut} …`;
}

export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('');
}
