import { useState } from 'preact/hooks';
import { Field } from '../shared/staff/bits';
import { Dialog } from '../shared/staff/dialog';
import { FormActs } from './form_acts';

// One question before something that cannot simply be taken back.
export function ReasonDialog({
  title,
  explain,
  effects,
  label,
  optional,
  button,
  danger,
  close,
  done,
}: {
  title: string;
  explain?: string;
  effects?: string[]; // what will happen, one by one
  label: string;
  optional?: boolean;
  button: string;
  danger?: boolean;
  close: () => void;
  done: (reason: string) => Promise<void>;
}) {
  const [reason, write] = useState('');
  const [busy, setBusy] = useState(false);
  return (
    <Dialog title={title} close={close}>
      <form
        class="form"
        onSubmit={async (event) => {
          event.preventDefault();
          setBusy(true);
          await done(reason.trim());
          setBusy(false);
        }}
      >
        {explain && <p>{explain}</p>}
        {effects && (
          <ul class="effects">
            {effects.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
        <Field label={label} {...(optional && { hint: '(optional)' })}>
          <textarea
            rows={2}
            maxLength={500}
            required={!optional}
            value={reason}
            onInput={(event) => write(event.currentTarget.value)}
          />
        </Field>
        <FormActs close={close} danger={danger} ready={!busy && (optional || reason.trim() !== '')}>
          {button}
        </FormActs>
      </form>
    </Dialog>
  );
}
