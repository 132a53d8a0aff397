import { useState } from 'preact/hooks';
import { Intention, problemOf } from '../../shared/staff/api';
import { Field } from '../../shared/staff/bits';
import { Dialog } from '../../shared/staff/dialog';
import { useResource } from '../../shared/staff/resource';
import { toast } from '../../shared/staff/toasts';
import type {
  AppointmentKind,
  Board,
  Lead,
  Me,
  RooftopRef,
  Slot,
  VehicleShort,
} from '../../shared/staff/wire';
import { dayOf } from '../../shared/when';
import { isPhone } from '../../shared/words';
import { FormActs } from '../form_acts';
import { SlotPicker } from './slot_picker';
import { useVehicleSearch, VehiclePicker } from './vehicle_picker';

export interface BookStart {
  day: string;
  staff?: number;
  near?: string; // the quarter hour that was pointed at
  kind?: AppointmentKind;
  vehicle?: VehicleShort;
  lead?: Lead;
}

const phoneNeeded = 'This is not a whole phone number: 10 digits, or + and a country code.';

export const kinds: [AppointmentKind, string][] = [
  ['test_drive', 'Test drive'],
  ['showroom_visit', 'Showroom visit'],
  ['trade_appraisal', 'Trade appraisal'],
];

// For someone on the phone or at the desk: the same gate as the chat's.
export function BookDialog({
  rooftop,
  who,
  start,
  close,
  booked,
}: {
  rooftop: RooftopRef;
  who: Me;
  start: BookStart;
  close: () => void;
  booked: (day: string) => void;
}) {
  const [kind, setKind] = useState<AppointmentKind>(start.kind ?? 'test_drive');
  const [vehicle, setVehicle] = useState<VehicleShort | null>(start.vehicle ?? null);
  const [day, setDay] = useState(laterOf(start.day, dayOf(new Date(), rooftop.zone)));
  const [staff, setStaff] = useState<number | null>(start.staff ?? null);
  const [slot, pick] = useState<Slot | null>(null);
  const [said, say] = useState('');
  const [phone, setPhone] = useState(start.lead?.phone ?? '');
  const [phoneLeft, leavePhone] = useState(false);
  const [busy, setBusy] = useState(false);
  const search = useVehicleSearch(rooftop);
  const badPhone = phone.trim() !== '' && !isPhone(phone);
  const board = useResource<Board>(`/api/rooftops/${rooftop.slug}/board?day=${day}`);
  const people = board.data?.staff.filter((one) => one.takes_appointments) ?? [];

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string) => String(form.get(name) ?? '').trim();
    leavePhone(true);
    if (badPhone) return (event.currentTarget as HTMLFormElement).phone.focus();
    const car = vehicle ?? search.only();
    if (!car && search.words.trim()) {
      return say('Pick the car from the list, or empty the field to book without one.');
    }
    if (!slot) return say('Pick a free time first.');
    setVehicle(car);
    setBusy(true);
    say('');
    try {
      const done = await new Intention(rooftop.slug, 'book_appointment', {
        kind,
        starts_at: slot.starts_at,
        staff: slot.staff.id,
        name: text('name'),
        ...(car && { vehicle: car.id }),
        ...(phone.trim() && { phone: phone.trim() }),
        ...(text('email') && { email: text('email') }),
      }).send();
      toast(
        `Booked: ${done.appointment?.local ?? slot.local} with ${slot.staff.name}. ` +
          `Code ${done.appointment?.code ?? ''}`,
      );
      booked(day);
    } catch (failure) {
      say(problemOf(failure).text);
      setBusy(false);
    }
  };

  return (
    <Dialog title="Book an appointment" close={close}>
      <form class="form" onSubmit={submit}>
        <div class="form-row">
          <Field label="Name">
            <input
              name="name"
              required
              maxLength={120}
              autocomplete="off"
              autofocus
              defaultValue={start.lead?.name ?? ''}
            />
          </Field>
          <Field label="Phone" {...(badPhone && phoneLeft && { wrong: phoneNeeded })}>
            <input
              name="phone"
              type="tel"
              maxLength={40}
              autocomplete="off"
              value={phone}
              aria-invalid={badPhone && phoneLeft}
              onInput={(event) => setPhone(event.currentTarget.value)}
              onBlur={() => leavePhone(true)}
            />
          </Field>
        </div>
        <Field label="Email" hint="(optional)">
          <input
            name="email"
            type="email"
            maxLength={254}
            autocomplete="off"
            defaultValue={start.lead?.email ?? ''}
          />
        </Field>
        <div class="form-row">
          <Field label="What for">
            <select
              value={kind}
              onChange={(event) => setKind(event.currentTarget.value as AppointmentKind)}
            >
              {kinds.map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          </Field>
          <Field label="With">
            <select
              value={staff ?? ''}
              onChange={(event) => setStaff(Number(event.currentTarget.value) || null)}
            >
              <option value="">Anyone free</option>
              {people.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                  {one.id === who.id ? ' (you)' : ''}
                </option>
              ))}
            </select>
          </Field>
        </div>
        <VehiclePicker
          search={search}
          picked={vehicle}
          pick={setVehicle}
          needed={kind === 'test_drive'}
        />
        <SlotPicker
          rooftop={rooftop}
          kind={kind}
          day={day}
          staff={staff}
          picked={slot}
          {...(start.near && { near: start.near })}
          setDay={setDay}
          pick={pick}
        />
        <FormActs said={said} close={close} ready={!busy && slot !== null}>
          {slot ? `Book ${slot.local.split(', ').pop()} with ${slot.staff.name}` : 'Pick a time'}
        </FormActs>
      </form>
    </Dialog>
  );
}

function laterOf(one: string, other: string): string {
  return one > other ? one : other;
}
