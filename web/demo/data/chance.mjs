// A small seeded generator (mulberry32), so that the same feeds come out everywhere.
export function generator(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low, high) => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    odds: (share) => next() < share,
    pick: (list) => list[between(0, list.length - 1)],
    shuffle(list) {
      for (let i = list.length - 1; i > 0; --i) {
        const j = between(0, i);
        [list[i], list[j]] = [list[j], list[i]];
      }
      return list;
    },
  };
}
