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
let next = 1;

export function toast(text: string, act?: Toast['act'], tone: Toast['tone'] = 'done'): void {
  const one: Toast = { id: next++, text, tone, ...(act && { act }) };
  shown.value = [...shown.value.slice(-2), one];
  setTimeout(() => dismiss(one.id), act || tone === 'bad' ? 10_000 : 5_000);
}

function dismiss(id: number): void {
  shown.value = shown.value.filter((one) => one.id !== id);
}

// Shown anew with each toast, so that it lies above a dialog opened since.
export function Toasts() {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    box.current?.hidePopover();
    if (shown.value.length > 0) box.current?.showPopover();
  }, [shown.value]);
  return (
    <div ref={box} class="toasts" popover="manual" role="status" aria-live="polite">
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
