import { useEffect } from 'preact/hooks';
import { Failure, Icon, Loading } from '../../shared/staff/bits';
import { useResource } from '../../shared/staff/resource';
import type { AppointmentKind, RooftopRef, Slot, SlotPage } from '../../shared/staff/wire';
import { addDays, clock, dayLabel, dayOf, minutesBetween } from '../../shared/when';

// Free slots of a day, straight from the schedule; a slot is a time and a person.
export function SlotPicker({
  rooftop,
  kind,
  day,
  staff,
  near,
  picked,
  setDay,
  pick,
}: {
  rooftop: RooftopRef;
  kind: AppointmentKind;
  day: string;
  staff: number | null;
  near?: string;
  picked: Slot | null;
  setDay: (day: string) => void;
  pick: (slot: Slot | null) => void;
}) {
  const query = new URLSearchParams({ day, kind, ...(staff && { staff: String(staff) }) });
  const slots = useResource<SlotPage>(
    `/api/rooftops/${rooftop.slug}/slots?${query}`,
    'appointments',
  );
  const offered = slots.loading ? [] : onePerTime(slots.data?.slots ?? []);
  const today = dayOf(new Date(), rooftop.zone);

  useEffect(() => {
    const still = offered.find((slot) => slot.starts_at === picked?.starts_at);
    const wanted =
      near && offered.find((slot) => Math.abs(minutesBetween(near, slot.starts_at)) < 15);
    if (!slots.loading) pick(still ?? (picked ? null : wanted || null));
  }, [slots.data, slots.loading]);

  return (
    <fieldset class="slots">
      <legend>Time</legend>
      <div class="slots-day">
        <button
          type="button"
          class="icon-button"
          aria-label="Previous day"
          disabled={day <= today}
          onClick={() => setDay(addDays(day, -1))}
        >
          <Icon name="left" />
        </button>
        <input
          type="date"
          aria-label="Day"
          value={day}
          min={today}
          onChange={(event) => event.currentTarget.value && setDay(event.currentTarget.value)}
        />
        <button
          type="button"
          class="icon-button"
          aria-label="Next day"
          onClick={() => setDay(addDays(day, 1))}
        >
          <Icon name="right" />
        </button>
      </div>
      {slots.problem && <Failure problem={slots.problem} again={slots.reload} />}
      {slots.loading && <Loading what="free times" rows={2} />}
      {!slots.loading && slots.data && offered.length === 0 && (
        <p class="note">
          {slots.data.none ?? `No free time on ${dayLabel(day)}.`}{' '}
          <button type="button" class="link" onClick={() => setDay(addDays(day, 1))}>
            Next day
          </button>
        </p>
      )}
      <div class="slot-list">
        {offered.map((slot) => (
          <label key={slot.starts_at} class="slot">
            <input
              type="radio"
              name="slot"
              checked={slot.starts_at === picked?.starts_at}
              onChange={() => pick(slot)}
            />
            <span>
              {clock(slot.starts_at, rooftop.zone)}
              <small>{slot.staff.name}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function onePerTime(slots: Slot[]): Slot[] {
  const times = new Map<string, Slot>();
  for (const slot of slots) if (!times.has(slot.starts_at)) times.set(slot.starts_at, slot);
  return [...times.values()].sort((a, b) => a.starts_at.localeCompare(b.starts_at));
}
