import { useState } from 'preact/hooks';
import { act } from '../../shared/staff/act';
import { Failure, Icon, Loading } from '../../shared/staff/bits';
import { Dialog } from '../../shared/staff/dialog';
import { useResource } from '../../shared/staff/resource';
import { hashOf } from '../../shared/staff/route';
import { Transcript } from '../../shared/staff/transcript';
import type { Appointment, ArrivalCard, Lead, RooftopRef } from '../../shared/staff/wire';
import { dayHasCome, dayOf } from '../../shared/when';
import { phone, sentenceCase } from '../../shared/words';
import { ReasonDialog } from '../reason_dialog';
import type { BookStart } from './book_dialog';
import { Answered, StillPromised } from './known';
import { MoveDialog } from './move_dialog';
import { StateTag } from './state_tag';

// All that the visitor has answered already, so that nobody asks twice.
export function ArrivalSheet({
  rooftop,
  id,
  close,
  bookAgain,
}: {
  rooftop: RooftopRef;
  id: number;
  close: () => void;
  bookAgain: (start: BookStart) => void;
}) {
  const card = useResource<ArrivalCard>(
    `/api/rooftops/${rooftop.slug}/appointments/${id}`,
    'appointments',
    'conversations',
  );
  const [doing, start] = useState<'move' | 'cancel' | 'complete' | null>(null);
  const one = card.data?.appointment;
  if (!card.data || !one) {
    return (
      <Dialog title="Appointment" kind="sheet" close={close}>
        {card.problem ? (
          <Failure problem={card.problem} again={card.reload} />
        ) : (
          <Loading what="the appointment" />
        )}
      </Dialog>
    );
  }
  return (
    <Dialog title={one.lead.name ?? 'No name given'} kind="sheet" close={close}>
      <div class="sheet-body">
        <p class="sheet-when">
          <StateTag state={one.state} />
          <strong>{one.local}</strong>
        </p>
        <p class="quiet">
          {sentenceCase(one.kind)} with {one.staff.name} · code <code>{one.code}</code>
        </p>
        <Actions rooftop={rooftop} one={one} begin={start} />
        <Car rooftop={rooftop} one={one} />
        <Contact lead={one.lead} />
        <Answered card={card.data} />
        <StillPromised rooftop={rooftop} lead={one.lead.id} />
        {card.data.transcript.length > 0 && (
          <section>
            <h3>Conversation</h3>
            {one.conversation && (
              <p>
                <a href={hashOf(rooftop.slug, 'conversations', String(one.conversation))}>
                  Open the live conversation
                </a>
              </p>
            )}
            <Transcript messages={card.data.transcript} zone={rooftop.zone} />
          </section>
        )}
      </div>
      {doing === 'move' && <MoveDialog rooftop={rooftop} one={one} close={() => start(null)} />}
      {doing === 'cancel' && <Cancel {...{ rooftop, one, bookAgain }} close={() => start(null)} />}
      {doing === 'complete' && (
        <ReasonDialog
          title="Completed"
          label="How did it go?"
          optional
          button="Mark completed"
          close={() => start(null)}
          done={async (outcome) => {
            const done = await act(
              rooftop.slug,
              'complete_appointment',
              { appointment: one.id, ...(outcome && { outcome }) },
              { done: 'Marked completed.' },
            );
            if (done) start(null);
          }}
        />
      )}
    </Dialog>
  );
}

function Actions({
  rooftop,
  one,
  begin,
}: {
  rooftop: RooftopRef;
  one: Appointment;
  begin: (what: 'move' | 'cancel' | 'complete') => void;
}) {
  const [busy, setBusy] = useState(false);
  const mark = async (name: 'mark_arrived' | 'mark_no_show', done: string) => {
    setBusy(true);
    await act(rooftop.slug, name, { appointment: one.id }, { done });
    setBusy(false);
  };
  if (one.state !== 'booked' && one.state !== 'arrived') return null;
  const who = one.lead.name ?? 'The visitor';
  // What became of a visit is not known before its day.
  const begun = dayHasCome(one.starts_at, rooftop.zone, new Date());
  return (
    <div class="acts">
      {begun && one.state === 'booked' && (
        <button
          type="button"
          class="button primary"
          disabled={busy}
          onClick={() => void mark('mark_arrived', `${who} has arrived.`)}
        >
          Arrived
        </button>
      )}
      {begun && (
        <button
          type="button"
          class={`button ${one.state === 'arrived' ? 'primary' : ''}`}
          onClick={() => begin('complete')}
        >
          Completed
        </button>
      )}
      {begun && one.state === 'booked' && (
        <button
          type="button"
          class="button"
          disabled={busy}
          onClick={() => void mark('mark_no_show', `${who} did not come; the car is free again.`)}
        >
          No-show
        </button>
      )}
      {one.state === 'booked' && (
        <>
          <button type="button" class="button" onClick={() => begin('move')}>
            Move
          </button>
          <button type="button" class="button danger" onClick={() => begin('cancel')}>
            Cancel
          </button>
        </>
      )}
    </div>
  );
}

function Cancel({
  rooftop,
  one,
  close,
  bookAgain,
}: {
  rooftop: RooftopRef;
  one: Appointment;
  close: () => void;
  bookAgain: (start: BookStart) => void;
}) {
  const again: BookStart = {
    day: dayOf(one.starts_at, rooftop.zone),
    staff: one.staff.id,
    near: one.starts_at,
    kind: one.kind,
    ...(one.vehicle && { vehicle: one.vehicle }),
    lead: one.lead,
  };
  return (
    <ReasonDialog
      title="Cancel this appointment?"
      label="Reason"
      optional
      danger
      button="Cancel the appointment"
      close={close}
      explain={
        `${one.local} with ${one.staff.name} becomes free` +
        `${one.vehicle ? `, and the ${one.vehicle.title} is no longer held` : ''}.` +
        `${one.conversation ? ' The visitor is told in the chat, with the reason.' : ''}`
      }
      done={async (reason) => {
        const done = await act(
          rooftop.slug,
          'cancel_appointment',
          { appointment: one.id, ...(reason && { reason }) },
          { done: 'Cancelled.', undo: { label: 'Book again', run: () => bookAgain(again) } },
        );
        if (done) close();
      }}
    />
  );
}

function Car({ rooftop, one }: { rooftop: RooftopRef; one: Appointment }) {
  if (!one.vehicle) return null;
  const { title, stock_number, vin, status } = one.vehicle;
  return (
    <section class="sheet-car">
      <Icon name="car" />
      <p>
        <a href={hashOf(rooftop.slug, 'vehicles', '', { q: stock_number })}>
          <strong>{title}</strong>
        </a>
        <span class="quiet">
          Stock {stock_number} · VIN {vin}
        </span>
        {status !== 'available' && <span class="bad-words">Now: {sentenceCase(status)}</span>}
        {one.repair && <span class="bad-words">No longer kept for this visit</span>}
        {one.held_until && <span class="quiet">Held until {one.held_until}</span>}
      </p>
    </section>
  );
}

function Contact({ lead }: { lead: Lead }) {
  if (!lead.phone && !lead.email) return <p class="note">No phone or email was given.</p>;
  return (
    <p class="contact">
      {lead.phone && (
        <a class="button" href={`tel:${lead.phone}`}>
          <Icon name="phone" />
          {phone(lead.phone)}
        </a>
      )}
      {lead.email && (
        <a class="button" href={`mailto:${lead.email}`}>
          {lead.email}
        </a>
      )}
      {lead.preferred && <span class="quiet">prefers {lead.preferred}</span>}
    </p>
  );
}
