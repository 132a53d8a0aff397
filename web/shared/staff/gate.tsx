import type { ComponentChildren } from 'preact';
import { Empty, Failure, Loading } from './bits';
import { route } from './route';
import { findMe, me, sessionProblem } from './session';
import { SignIn } from './sign_in';
import { Toasts } from './toasts';
import type { Me, RooftopRef } from './wire';

// Shows the page to who is signed in, with the rooftop that the address names (else their first).
export function Gate({
  place,
  page,
}: {
  place: string;
  page: (who: Me, rooftop: RooftopRef) => ComponentChildren;
}) {
  return (
    <>
      <Inside place={place} page={page} />
      <Toasts />
    </>
  );
}

function Inside({ place, page }: Parameters<typeof Gate>[0]) {
  const who = me.value;
  if (sessionProblem.value && !who) {
    return (
      <main class="sign-in">
        <Failure problem={sessionProblem.value} again={() => void findMe()} />
      </main>
    );
  }
  if (who === undefined)
    return (
      <main class="sign-in">
        <Loading what={place} rows={3} />
      </main>
    );
  if (who === null) return <SignIn place={place} />;
  const rooftop = who.rooftops.find((one) => one.slug === route.value.rooftop) ?? who.rooftops[0];
  if (!rooftop) {
    return (
      <main class="sign-in">
        <Empty title="You are not assigned to a rooftop yet.">
          <p>Ask an administrator to add you to one.</p>
        </Empty>
      </main>
    );
  }
  return <>{page(who, rooftop)}</>;
}
