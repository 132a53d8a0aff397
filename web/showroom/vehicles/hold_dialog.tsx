import { useState } from 'preact/hooks';
import { act } from '../../shared/staff/act';
import { Field } from '../../shared/staff/bits';
import { Dialog } from '../../shared/staff/dialog';
import type { RooftopRef, Vehicle } from '../../shared/staff/wire';
import { FormActs } from '../form_acts';

const spans = [
  [30, '30 minutes'],
  [60, '1 hour'],
  [120, '2 hours'],
  [240, '4 hours'],
  [1440, '1 day'],
] as const;

export function HoldDialog({
  rooftop,
  one,
  close,
}: {
  rooftop: RooftopRef;
  one: Vehicle;
  close: () => void;
}) {
  const [busy, setBusy] = useState(false);
  return (
    <Dialog title={`Hold the ${one.title}`} close={close}>
      <form
        class="form"
        onSubmit={async (event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          const name = String(form.get('name')).trim();
          setBusy(true);
          const done = await act(
            rooftop.slug,
            'place_hold',
            { vehicle: one.id, minutes: Number(form.get('minutes')), ...(name && { name }) },
            { done: `${one.title} is held.` },
          );
          setBusy(false);
          if (done) close();
        }}
      >
        <Field label="For whom" hint="(optional)">
          <input name="name" maxLength={120} autocomplete="off" autofocus />
        </Field>
        <Field label="How long">
          <select name="minutes" defaultValue="120">
            {spans.map(([minutes, words]) => (
              <option key={minutes} value={minutes} selected={minutes === 120}>
                {words}
              </option>
            ))}
          </select>
        </Field>
        <FormActs close={close} ready={!busy}>
          Hold it
        </FormActs>
      </form>
    </Dialog>
  );
}
