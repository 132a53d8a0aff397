import { Empty, Icon } from '../shared/staff/bits';
import { Gate } from '../shared/staff/gate';
import { RooftopPick } from '../shared/staff/rooftop_pick';
import { route } from '../shared/staff/route';
import { isManager, signOut } from '../shared/staff/session';
import type { Me, RooftopRef } from '../shared/staff/wire';
import { ConversationSearch } from './conversation_search';
import { Proofs } from './proofs';

export function App() {
  return <Gate place="Audit" page={(who, rooftop) => <Audit who={who} rooftop={rooftop} />} />;
}

function Audit({ who, rooftop }: { who: Me; rooftop: RooftopRef }) {
  const open = Number(route.value.arg) || null;
  return (
    <div class="audit">
      <header class="audit-head">
        <h1 class="brand">
          <span class="brand-mark">
            <Icon name="check" />
          </span>
          Audit
        </h1>
        <RooftopPick key={rooftop.slug} who={who} rooftop={rooftop} page="audit" />
        <a class="push" href="/showroom/">
          Showroom
        </a>
        <button
          type="button"
          class="icon-button"
          aria-label={`Sign out ${who.name}`}
          title="Sign out"
          onClick={() => void signOut()}
        >
          <Icon name="out" />
        </button>
      </header>
      <main class={`two-pane ${open ? 'has-open' : ''}`} key={rooftop.slug}>
        {!isManager(who) ? (
          <Empty title="Only a manager can see the audit.">
            <p>
              Your own conversations are in the <a href="/showroom/">showroom</a>.
            </p>
          </Empty>
        ) : (
          <>
            <ConversationSearch rooftop={rooftop} open={open} />
            {open ? (
              <Proofs key={open} rooftop={rooftop} id={open} />
            ) : (
              <div class="pane-none">
                <Empty title="Pick a conversation">
                  <p>Every sentence that states a fact shows what it rested on.</p>
                </Empty>
              </div>
            )}
          </>
        )}
      </main>
    </div>
  );
}
