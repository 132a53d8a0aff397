export const backoffMs = { first: 500, max: 30_000 };

// Milliseconds before connection attempt `attempt` (0 is the first retry): doubled each time, the
// upper half of it by chance, so that clients of a restarted server do not return all at once.
export function backoff(attempt: number, random: () => number = Math.random): number {
  const ceiling = Math.min(backoffMs.max, backoffMs.first * 2 ** Math.min(attempt, 16));
  return Math.round(ceiling * (0.5 + random() / 2));
}
