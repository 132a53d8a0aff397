import { Icon, Tag } from '../../shared/staff/bits';
import { hashOf } from '../../shared/staff/route';
import type { LotStatus, Me, RooftopRef, Vehicle } from '../../shared/staff/wire';
import { sentenceCase, trade } from '../../shared/words';
import { VehicleActs } from './vehicle_acts';

const tones: Record<LotStatus, '' | 'good' | 'warn' | 'bad' | 'info'> = {
  in_transit: 'info',
  available: 'good',
  pending_sale: 'warn',
  sold: '',
  withdrawn: '',
};

export function VehicleRow({
  one,
  rooftop,
  who,
  open,
  toggle,
}: {
  one: Vehicle;
  rooftop: RooftopRef;
  who: Me;
  open: boolean;
  toggle: () => void;
}) {
  const id = `vehicle-${one.id}`;
  return (
    <li class={`row ${open ? 'open' : ''}`}>
      <button
        type="button"
        class="row-head"
        aria-expanded={open}
        aria-controls={id}
        onClick={toggle}
      >
        <span class="row-main">
          <strong>{one.title}</strong>
          <small>
            {[one.stock_number, trade(one.color), one.odometer].filter(Boolean).join(' · ')}
          </small>
        </span>
        <span class="row-owed">
          <Owed one={one} />
        </span>
        <span class="row-price">{one.price ?? 'On request'}</span>
        <span class="row-state">
          {one.hold && one.status === 'available' ? (
            <Tag tone="warn">Held</Tag>
          ) : (
            <Tag tone={tones[one.status]}>{sentenceCase(one.status)}</Tag>
          )}
        </span>
      </button>
      {open && (
        <div class="row-body" id={id}>
          <dl class="facts">
            <div>
              <dt>Price</dt>
              <dd>{one.price ?? 'On request'}</dd>
            </div>
            <div>
              <dt>VIN</dt>
              <dd>
                <code>{one.vin}</code>
              </dd>
            </div>
            <div>
              <dt>Condition</dt>
              <dd>{trade(one.condition)}</dd>
            </div>
            <div>
              <dt>Last seen</dt>
              <dd>
                {one.seen}, by {sentenceCase(one.seen_by).toLowerCase()}
              </dd>
            </div>
            {one.hold && (
              <div>
                <dt>Held</dt>
                <dd>
                  for {one.hold.who} until {one.hold.until}
                </dd>
              </div>
            )}
            {one.visits.map((visit) => (
              <div key={visit.id}>
                <dt>Appointment</dt>
                <dd>
                  {visit.local}: {visit.who} with {visit.salesperson}
                </dd>
              </div>
            ))}
          </dl>
          {one.hold?.conversation && (
            <p>
              <a href={hashOf(rooftop.slug, 'conversations', String(one.hold.conversation))}>
                Open the conversation that holds it
              </a>
            </p>
          )}
          <VehicleActs one={one} rooftop={rooftop} who={who} />
        </div>
      )}
    </li>
  );
}

function Owed({ one }: { one: Vehicle }) {
  const [next, ...more] = one.visits;
  if (next) {
    return (
      <span>
        <Icon name="board" />
        <span>
          {next.who}, {next.local}
          {more.length > 0 && ` and ${more.length} more`}
        </span>
      </span>
    );
  }
  if (one.hold) {
    return (
      <span>
        <Icon name="lock" />
        <span>
          {one.hold.who}, until {one.hold.until}
        </span>
      </span>
    );
  }
  return null;
}
