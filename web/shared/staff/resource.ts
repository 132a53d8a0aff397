import { useEffect, useRef, useState } from 'preact/hooks';
import { type Problem, get, problemOf } from './api';
import { versions } from './live';
import type { Topic } from './wire';

export interface Resource<T> {
  data: T | null;
  problem: Problem | null;
  loading: boolean; // nothing to show yet, or what is shown belongs to another question
  reload(): void;
}

// What a GET answers, fetched again when one of its topics changes; what was shown stays meanwhile.
export function useResource<T>(path: string | null, ...topics: Topic[]): Resource<T> {
  const [answer, setAnswer] = useState<{ path: string; data: T } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [asked, ask] = useState(0);
  const current = useRef<AbortController | null>(null);
  const version = topics.map((topic) => versions[topic].value).join();

  useEffect(() => {
    if (path === null) return;
    const controller = new AbortController();
    current.current?.abort();
    current.current = controller;
    get<T>(path, controller.signal).then(
      (data) => {
        if (controller.signal.aborted) return;
        setAnswer({ path, data });
        setProblem(null);
      },
      (failure: unknown) => {
        if (!controller.signal.aborted) setProblem(problemOf(failure));
      },
    );
    return () => controller.abort();
  }, [path, version, asked]);

  return {
    data: path === null ? null : (answer?.data ?? null),
    problem,
    loading: path !== null && answer?.path !== path && problem === null,
    reload: () => ask(asked + 1),
  };
}
