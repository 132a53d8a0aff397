import { Intention, problemOf, type Problem } from './api';
import { toast } from './toasts';
import type { Commands, Done } from './wire';

// Sends a command and tells by toast how it went; null when it was refused. `refused` may take a
// refusal over (true), to answer it with a dialog instead.
export async function act<Name extends keyof Commands>(
  rooftop: string,
  name: Name,
  args: Commands[Name],
  say: {
    done: string;
    undo?: { label: string; run: () => void };
    refused?: (p: Problem) => boolean;
  },
): Promise<Done | null> {
  const intention = new Intention(rooftop, name, args);
  const attempt = async (): Promise<Done | null> => {
    try {
      const done = await intention.send();
      if (say.done) toast(say.done, say.undo);
      return done;
    } catch (failure) {
      const problem = problemOf(failure);
      if (say.refused?.(problem)) return null;
      const again = problem.status === 0 || problem.status === 503;
      toast(
        problem.text,
        again ? { label: 'Try again', run: () => void attempt() } : undefined,
        'bad',
      );
      return null;
    }
  };
  return attempt();
}
