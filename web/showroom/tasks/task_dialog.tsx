import { useState } from 'preact/hooks';
import { act } from '../../shared/staff/act';
import { Field } from '../../shared/staff/bits';
import { Dialog } from '../../shared/staff/dialog';
import type { RooftopRef } from '../../shared/staff/wire';
import { FormActs } from '../form_acts';

const kinds = [
  ['call_back', 'Call back'],
  ['lot_check', 'Lot check'],
  ['service', 'Service wish'],
  ['other', 'Other'],
] as const;
const dues = [
  ['30', 'in 30 minutes'],
  ['120', 'in 2 hours'],
  ['1440', 'in a day'],
  ['', 'no due time'],
] as const;

export function TaskDialog({ rooftop, close }: { rooftop: RooftopRef; close: () => void }) {
  const [busy, setBusy] = useState(false);
  return (
    <Dialog title="New task" close={close}>
      <form
        class="form"
        onSubmit={async (event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          const minutes = Number(form.get('due'));
          setBusy(true);
          const done = await act(
            rooftop.slug,
            'open_task',
            {
              kind: String(form.get('kind')),
              text: String(form.get('text')).trim(),
              ...(minutes && { due_at: new Date(Date.now() + minutes * 60_000).toISOString() }),
            },
            { done: 'The task is on the list.' },
          );
          setBusy(false);
          if (done) close();
        }}
      >
        <Field label="What is to be done">
          <textarea name="text" rows={3} required maxLength={500} autofocus />
        </Field>
        <div class="form-row">
          <Field label="Kind">
            <select name="kind">
              {kinds.map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          </Field>
          <Field label="Due">
            <select name="due">
              {dues.map(([value, words]) => (
                <option key={words} value={value}>
                  {words}
                </option>
              ))}
            </select>
          </Field>
        </div>
        <FormActs close={close} ready={!busy}>
          Add task
        </FormActs>
      </form>
    </Dialog>
  );
}
