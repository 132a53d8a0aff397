import { useState } from 'preact/hooks';
import { problemOf } from './api';
import { Field, Icon } from './bits';
import { signIn } from './session';

export function SignIn({ place }: { place: string }) {
  const [said, say] = useState('');
  const [busy, setBusy] = useState(false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    setBusy(true);
    say('');
    try {
      await signIn(String(form.get('login')).trim(), String(form.get('password')));
    } catch (failure) {
      say(problemOf(failure).text);
      setBusy(false);
    }
  };
  return (
    <main class="sign-in">
      <form onSubmit={submit}>
        <p class="brand">
          <span class="brand-mark">
            <Icon name="check" />
          </span>
          Kept
        </p>
        <h1>{place}</h1>
        <Field label="Name">
          <input
            name="login"
            required
            autocomplete="username"
            autocapitalize="none"
            spellcheck={false}
            autofocus
          />
        </Field>
        <Field label="Password">
          <input name="password" type="password" required autocomplete="current-password" />
        </Field>
        {said && (
          <p class="said-no" role="alert">
            {said}
          </p>
        )}
        <button class="button primary" disabled={busy}>
          {busy ? 'Signing in …' : 'Sign in'}
        </button>
      </form>
    </main>
  );
}
