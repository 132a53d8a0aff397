import type { ComponentChildren } from 'preact';

// The end of a dialog's form: what it was refused for, a way back, and the button that does it.
export function FormActs({
  said,
  close,
  ready,
  danger,
  children,
}: {
  said?: string;
  close: () => void;
  ready: boolean;
  danger?: boolean | undefined;
  children: ComponentChildren;
}) {
  return (
    <>
      {said && (
        <p class="said-no" role="alert">
          {said}
        </p>
      )}
      <div class="form-acts">
        <button type="button" class="button" onClick={close}>
          Back
        </button>
        <button class={`button ${danger ? 'danger-solid' : 'primary'}`} disabled={!ready}>
          {children}
        </button>
      </div>
    </>
  );
}
