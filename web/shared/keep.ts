// A string store that outlives the page where the browser allows it, and falls back to memory where
// storage is blocked or full.
export interface Keep {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
}

export function keepIn(pick: () => Storage): Keep {
  const memory = new Map<string, string>();
  const tryStorage = <T>(use: (storage: Storage) => T): T | undefined => {
    try {
      return use(pick());
    } catch {
      return undefined;
    }
  };
  return {
    get: (key) => memory.get(key) ?? tryStorage((s) => s.getItem(key)) ?? null,
    set(key, value) {
      const stored = tryStorage((s) => (s.setItem(key, value), true));
      if (stored) memory.delete(key);
      else memory.set(key, value);
    },
    remove(key) {
      memory.delete(key);
      tryStorage((s) => s.removeItem(key));
    },
  };
}

export function readJson<T>(keep: Keep, key: string): T | null {
  const text = keep.get(key);
  if (text === null) return null;
  try {
    return JSON.parse(text) as T;
  } catch {
    keep.remove(key);
    return null;
  }
}
