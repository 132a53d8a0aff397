import { signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './bits';

interface Toast {
  id: number;
  text: string;
  tone: 'done' | 'bad';
  act?: { label: string; run: () => void };
}

const shown = signal<Toast[]>([]);
const leaving = new Map<number, ReturnType<typeof setTimeout>>();
let next = 1;

export function toast(text: string, act?: Toast['act'], tone: Toast['tone'] = 'done'): void {
  const one: Toast = { id: next++, text, tone, ...(act && { act }) };
  shown.value = [...shown.value.slice(-2), one];
  leave(one);
}

// What went wrong stays until it is dismissed; the rest as long as it takes to read, and longer
// where there is something to press.
export function readingMs(text: string, acts: boolean): number {
  return Math.max(8_000, 3_000 + 80 * text.length) + (acts ? 7_000 : 0);
}

function leave(one: Toast): void {
  clearTimeout(leaving.get(one.id));
  if (one.tone === 'bad') return;
  leaving.set(
    one.id,
    setTimeout(() => dismiss(one.id), readingMs(one.text, one.act !== undefined)),
  );
}

function stay(): void {
  for (const timer of leaving.values()) clearTimeout(timer);
}

function dismiss(id: number): void {
  clearTimeout(leaving.get(id));
  leaving.delete(id);
  shown.value = shown.value.filter((one) => one.id !== id);
}

// Shown anew with each toast, so that it lies above a dialog opened since. None leaves while it is
// pointed at or has the focus.
export function Toasts() {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    box.current?.hidePopover();
    if (shown.value.length > 0) box.current?.showPopover();
  }, [shown.value]);
  return (
    <div
      ref={box}
      class="toasts"
      popover="manual"
      role="status"
      aria-live="polite"
      onMouseEnter={stay}
      onFocusIn={stay}
      onMouseLeave={() => shown.value.forEach(leave)}
      onFocusOut={() => shown.value.forEach(leave)}
    >
      {shown.value.map((one) => (
        <div key={one.id} class={`toast ${one.tone}`}>
          <Icon name={one.tone === 'bad' ? 'alert' : 'check'} />
          <span>{one.text}</span>
          {one.act && (
            <button
              type="button"
              class="toast-act"
              onClick={() => {
                dismiss(one.id);
                one.act?.run();
              }}
            >
              {one.act.label}
            </button>
          )}
          <button
            type="button"
            class="icon-button"
            aria-label="Dismiss"
            onClick={() => dismiss(one.id)}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  );
}
