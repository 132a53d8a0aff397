import { Tag } from '../../shared/staff/bits';
import type { AppointmentState } from '../../shared/staff/wire';
import { sentenceCase } from '../../shared/words';

const tones = {
  booked: 'info',
  arrived: 'good',
  completed: '',
  cancelled: 'bad',
  no_show: 'warn',
} as const;

export function StateTag({ state }: { state: AppointmentState }) {
  return (
    <Tag tone={tones[state] ?? ''}>{state === 'no_show' ? 'No-show' : sentenceCase(state)}</Tag>
  );
}
