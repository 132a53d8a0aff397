import { mintId } from '../ids';
import type { Commands, Done, Me } from './wire';

// What the server (or the way to it) said no with. `text` is ready to show.
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly text: string,
  ) {
    super(text);
  }
}

const unreachable = 'The server cannot be reached. Check the connection and try again.';
const sendTries = 3;

export function problemOf(failure: unknown): Problem {
  if (failure instanceof Problem) return failure;
  return new Problem(0, 'unreachable', unreachable);
}

let onSignedOut = () => {};

export function whenSignedOut(run: () => void): void {
  onSignedOut = run;
}

export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return call<T>(path, { ...(signal && { signal }) });
}

export function signInWith(login: string, password: string): Promise<Me> {
  return call<Me>('/api/sign-in', post({ login, password }), 'keep');
}

export function signOutHere(): Promise<unknown> {
  return call('/api/sign-out', post({}), 'keep');
}

// One intention: the id is minted once and sent again unchanged while the answer does not come, so
// a lost answer never becomes a second effect.
export class Intention<Name extends keyof Commands> {
  readonly #body: string;
  readonly #path: string;

  constructor(rooftop: string, name: Name, args: Commands[Name]) {
    this.#path = `/api/rooftops/${encodeURIComponent(rooftop)}/commands`;
    this.#body = JSON.stringify({ id: mintId(), command: name, ...args });
  }

  async send(): Promise<Done> {
    for (let tries = 1; ; tries++) {
      try {
        return await call<Done>(this.#path, post(this.#body));
      } catch (failure) {
        const transient = !(failure instanceof Problem) || failure.status === 503;
        if (!transient || tries === sendTries) throw failure;
        await new Promise((resume) => setTimeout(resume, 400 * tries));
      }
    }
  }
}

function post(body: object | string): RequestInit {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Kept': '1' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
}

async function call<T>(
  path: string,
  init: RequestInit,
  on401: 'leave' | 'keep' = 'leave',
): Promise<T> {
  const response = await fetch(path, { credentials: 'same-origin', ...init });
  if (response.ok) return (response.status === 204 ? null : await response.json()) as T;
  const body = (await response.json().catch(() => ({}))) as { code?: string; text?: string };
  if (response.status === 401 && on401 === 'leave') onSignedOut();
  throw new Problem(
    response.status,
    body.code ?? `http_${response.status}`,
    body.text ?? `The server answered with an error (${response.status}). Nothing was changed.`,
  );
}
