import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

// A list with one tab stop: arrows, Home and End go from item to item. The focus stays on its item
// when a live update moves the row, and in the list when it takes the row away.
export function useListFocus<T extends HTMLElement>(
  items: string,
): { ref: RefObject<T>; onKeyDown: (event: KeyboardEvent) => void; tabIndex: -1 } {
  const ref = useRef<T>(null);
  const stop = useRef<HTMLElement | null>(null);
  const at = document.activeElement;
  const focused = at instanceof HTMLElement && at !== ref.current && ref.current?.contains(at);
  const before = focused ? at : null;

  useLayoutEffect(() => {
    const all = itemsOf(ref.current, items);
    if (!stop.current || !all.includes(stop.current)) {
      const here = all.find((item) => item.getAttribute('aria-current') === 'true');
      stop.current = here ?? all[0] ?? null;
    }
    for (const item of all) item.tabIndex = item === stop.current ? 0 : -1;
    if (!before || document.activeElement !== document.body) return;
    (before.isConnected ? before : ref.current)?.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const all = itemsOf(ref.current, items);
    const from = all.indexOf(event.target as HTMLElement);
    const to = from < 0 ? -1 : nextOf(event.key, from, all.length);
    const next = all[to];
    if (!next) return;
    event.preventDefault();
    for (const item of all) item.tabIndex = item === next ? 0 : -1;
    stop.current = next;
    next.focus();
  };
  return { ref, onKeyDown, tabIndex: -1 };
}

function itemsOf(list: HTMLElement | null, items: string): HTMLElement[] {
  return list ? [...list.querySelectorAll<HTMLElement>(items)] : [];
}

// Which item a key leads to; -1 for a key that leads nowhere.
export function nextOf(key: string, from: number, count: number): number {
  if (key === 'ArrowDown') return Math.min(from + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(from - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : -1;
}
