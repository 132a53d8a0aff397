import { signal } from '@preact/signals';
import { Problem, get, problemOf, signInWith, signOutHere, whenSignedOut } from './api';
import type { Me } from './wire';

// undefined while it is not known yet, null when nobody is signed in.
export const me = signal<Me | null | undefined>(undefined);
export const sessionProblem = signal<Problem | null>(null);

whenSignedOut(() => {
  me.value = null;
});

export async function findMe(): Promise<void> {
  sessionProblem.value = null;
  try {
    me.value = await get<Me>('/api/me');
  } catch (failure) {
    const problem = problemOf(failure);
    if (problem.status === 401) me.value = null;
    else sessionProblem.value = problem;
  }
}

export async function signIn(login: string, password: string): Promise<void> {
  me.value = await signInWith(login, password);
}

export async function signOut(): Promise<void> {
  await signOutHere().catch(() => undefined);
  me.value = null;
}

export function isManager(who: Me): boolean {
  return who.role === 'manager' || who.role === 'admin';
}
