import { Tag } from '../../shared/staff/bits';
import type { Appointment, AppointmentState } from '../../shared/staff/wire';
import { sentenceCase } from '../../shared/words';

const tones = {
  booked: 'info',
  arrived: 'good',
  completed: '',
  cancelled: 'bad',
  no_show: 'warn',
} as const;

// What has become of the car of a visit that is still to come.
export function goneWords(one: Appointment): string | null {
  if (one.state !== 'booked' && one.state !== 'arrived') return null;
  if (one.vehicle?.status === 'sold') return 'Car sold';
  if (one.vehicle?.status === 'withdrawn') return 'Car withdrawn';
  return one.repair ? 'Car not kept' : null;
}

export function StateTag({ state }: { state: AppointmentState }) {
  return (
    <Tag tone={tones[state] ?? ''}>{state === 'no_show' ? 'No-show' : sentenceCase(state)}</Tag>
  );
}
