import { useState } from 'preact/hooks';
import { Intention, problemOf } from '../../shared/staff/api';
import { Dialog } from '../../shared/staff/dialog';
import { toast } from '../../shared/staff/toasts';
import type { Appointment, RooftopRef, Slot } from '../../shared/staff/wire';
import { dayOf } from '../../shared/when';
import { FormActs } from '../form_acts';
import { SlotPicker } from './slot_picker';

export function MoveDialog({
  rooftop,
  one,
  close,
}: {
  rooftop: RooftopRef;
  one: Appointment;
  close: () => void;
}) {
  const today = dayOf(new Date(), rooftop.zone);
  const [day, setDay] = useState(
    [dayOf(one.starts_at, rooftop.zone), today].sort().at(-1) ?? today,
  );
  const [anyone, setAnyone] = useState(false);
  const [slot, pick] = useState<Slot | null>(null);
  const [said, say] = useState('');
  const [busy, setBusy] = useState(false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!slot) return;
    setBusy(true);
    say('');
    try {
      const done = await new Intention(rooftop.slug, 'move_appointment', {
        appointment: one.id,
        starts_at: slot.starts_at,
        ...(slot.staff.id !== one.staff.id && { staff: slot.staff.id }),
      }).send();
      toast(`Moved to ${done.appointment?.local ?? slot.local}.`);
      close();
    } catch (failure) {
      say(problemOf(failure).text);
      setBusy(false);
    }
  };
  return (
    <Dialog title={`Move ${one.lead.name ?? 'the appointment'}`} close={close}>
      <form class="form" onSubmit={submit}>
        <p>
          Now: <strong>{one.local}</strong> with {one.staff.name}. It stays until the new time is
          taken.
        </p>
        <label class="tick">
          <input
            type="checkbox"
            checked={anyone}
            onChange={(event) => setAnyone(event.currentTarget.checked)}
          />
          Anyone, not only {one.staff.name}
        </label>
        <SlotPicker
          rooftop={rooftop}
          kind={one.kind}
          day={day}
          staff={anyone ? null : one.staff.id}
          picked={slot}
          setDay={setDay}
          pick={pick}
        />
        <FormActs said={said} close={close} ready={!busy && slot !== null}>
          {slot ? `Move to ${slot.local}` : 'Pick a time'}
        </FormActs>
      </form>
    </Dialog>
  );
}
