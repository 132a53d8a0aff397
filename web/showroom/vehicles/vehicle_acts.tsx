import { useState } from 'preact/hooks';
import { act } from '../../shared/staff/act';
import type { Problem } from '../../shared/staff/api';
import { Dialog } from '../../shared/staff/dialog';
import { isManager } from '../../shared/staff/session';
import type { Me, RooftopRef, Vehicle } from '../../shared/staff/wire';
import { dayOf } from '../../shared/when';
import { BookDialog } from '../board/book_dialog';
import { ReasonDialog } from '../reason_dialog';
import { HoldDialog } from './hold_dialog';
import { type Breaking, overrideEffects } from './override';

const breakingWords = {
  mark_sold: {
    done: 'marked sold',
    title: 'Sell a promised car?',
    button: 'Override and mark sold',
  },
  withdraw: {
    done: 'withdrawn',
    title: 'Withdraw a promised car?',
    button: 'Override and withdraw',
  },
  release_hold: {
    done: 'no longer held',
    title: 'Release the hold of a booked visit?',
    button: 'Override and release',
  },
};

export function VehicleActs({ one, rooftop, who }: { one: Vehicle; rooftop: RooftopRef; who: Me }) {
  const [doing, start] = useState<'hold' | 'book' | 'release' | null>(null);
  const [promised, setPromised] = useState<{ breaking: Breaking; problem: Problem } | null>(null);
  const [busy, setBusy] = useState(false);
  const relist = () =>
    act(rooftop.slug, 'relist', { vehicle: one.id }, { done: `${one.title} is available again.` });

  const end = async (breaking: Breaking, given?: { override?: true; reason?: string }) => {
    setBusy(true);
    const releases = breaking === 'release_hold';
    const done = await act(
      rooftop.slug,
      breaking,
      releases ? { hold: one.hold?.id ?? 0, ...given } : { vehicle: one.id, ...given },
      {
        done: `${one.title} is ${breakingWords[breaking].done}.`,
        ...(!given && !releases && { undo: { label: 'Undo', run: () => void relist() } }),
        refused(problem) {
          if (problem.code === 'vehicle_promised') setPromised({ breaking, problem });
          return problem.code === 'vehicle_promised';
        },
      },
    );
    setBusy(false);
    if (done) setPromised(null);
    return done;
  };
  const button = (words: string, run: () => void, kind = '') => (
    <button type="button" class={`button ${kind}`} disabled={busy} onClick={run}>
      {words}
    </button>
  );
  const onLot =
    one.status === 'available' || one.status === 'in_transit' || one.status === 'pending_sale';
  return (
    <div class="acts">
      {onLot && button('Book', () => start('book'))}
      {one.status === 'available' && !one.hold && button('Hold', () => start('hold'))}
      {one.hold && button('Release hold', () => start('release'))}
      {onLot && button('Mark sold', () => void end('mark_sold'), 'danger')}
      {onLot && button('Withdraw', () => void end('withdraw'))}
      {!onLot && button('Relist', () => void relist(), 'primary')}

      {doing === 'hold' && <HoldDialog rooftop={rooftop} one={one} close={() => start(null)} />}
      {doing === 'book' && (
        <BookDialog
          rooftop={rooftop}
          who={who}
          close={() => start(null)}
          booked={() => start(null)}
          start={{ day: dayOf(new Date(), rooftop.zone), vehicle: one }}
        />
      )}
      {doing === 'release' && one.hold && (
        <ReasonDialog
          title="Release this hold?"
          label="Reason"
          optional
          danger
          button="Release the hold"
          explain={
            `The ${one.title} is held for ${one.hold.who} until ${one.hold.until}. ` +
            'It becomes free for others at once.'
          }
          close={() => start(null)}
          done={async (reason) => {
            await end('release_hold', reason ? { reason } : {});
            start(null);
          }}
        />
      )}
      {promised && (
        <Promised
          {...promised}
          one={one}
          manager={isManager(who)}
          close={() => setPromised(null)}
          override={async (reason) => {
            await end(promised.breaking, { override: true, reason });
          }}
        />
      )}
    </div>
  );
}

function Promised({
  one,
  breaking,
  problem,
  manager,
  close,
  override,
}: {
  one: Vehicle;
  breaking: Breaking;
  problem: Problem;
  manager: boolean;
  close: () => void;
  override: (reason: string) => Promise<void>;
}) {
  const words = breakingWords[breaking];
  if (!manager) {
    return (
      <Dialog title="This car is promised" close={close}>
        <div class="form">
          <p>{problem.text}</p>
          <p>Ask a manager. Nothing was changed.</p>
          <div class="form-acts">
            <button type="button" class="button primary" onClick={close}>
              Understood
            </button>
          </div>
        </div>
      </Dialog>
    );
  }
  return (
    <ReasonDialog
      title={words.title}
      label="Reason"
      danger
      button={words.button}
      close={close}
      explain="This car is promised. If you go on:"
      effects={overrideEffects(one, breaking)}
      done={override}
    />
  );
}
