import type { ComponentChildren } from 'preact';
import type { Problem } from './api';

const paths = {
  board: 'M4 5.5h16V20H4zM4 10h16M9 3.5v4M15 3.5v4M9 10v10',
  chat: 'M4 5h16v11H9.5L4.8 20v-4H4z',
  car: 'M4 16.5v-4l2.5-1L8.5 7h7.5l3 4.5 1.5 1v4zM4 12h15.5M7.5 18.5v-2M16.5 18.5v-2',
  tasks: 'M9 6h11M9 12h11M9 18h11M4 6l1 1 1.5-2M4 12l1 1 1.5-2M4 18l1 1 1.5-2',
  left: 'M14.5 6l-6 6 6 6',
  right: 'M9.5 6l6 6-6 6',
  close: 'M6 6l12 12M18 6L6 18',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  alert: 'M12 4l9 16H3zM12 10v4.5M12 17.2v.1',
  search: 'M10.5 17a6.5 6.5 0 100-13 6.5 6.5 0 000 13zM15.5 15.5L20 20',
  plus: 'M12 5v14M5 12h14',
  phone:
    'M6 4h3.5l1.5 4.5-2 1.5a11 11 0 005 5l1.5-2 4.5 1.5V18a2 2 0 01-2 2C11 20 4 13 4 6' +
    'a2 2 0 012-2z',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3',
  out: 'M10 4H5v16h5M14 8l4 4-4 4M18 12H9',
  clock: 'M12 20.5a8.5 8.5 0 100-17 8.5 8.5 0 000 17zM12 7.5V12l3 2',
  proof: 'M12 3.5l7 2.5v5c0 4.5-3 8-7 9.5-4-1.5-7-5-7-9.5V6zM9 11.5l2.2 2.2 4-4.2',
} satisfies Record<string, string>;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}

export function Tag({
  tone = '',
  children,
}: {
  tone?: '' | 'good' | 'warn' | 'bad' | 'info';
  children: ComponentChildren;
}) {
  return <span class={`tag ${tone}`}>{children}</span>;
}

export function Loading({ rows = 5, what }: { rows?: number; what: string }) {
  return (
    <div class="loading" role="status" aria-label={`Loading ${what}`}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} class="bone" />
      ))}
    </div>
  );
}

export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {children}
    </div>
  );
}

export function Failure({ problem, again }: { problem: Problem; again: () => void }) {
  return (
    <div class="failure" role="alert">
      <Icon name="alert" />
      <p>{problem.text}</p>
      {problem.status !== 403 && (
        <button type="button" class="button" onClick={again}>
          Try again
        </button>
      )}
    </div>
  );
}

export function Field({
  label,
  hint,
  wrong,
  children,
}: {
  label: string;
  hint?: string;
  wrong?: string; // what is wrong with what stands in it
  children: ComponentChildren;
}) {
  return (
    <label class={`field ${wrong ? 'wrong' : ''}`}>
      <span class="field-label">
        {label}
        {hint && <small> {hint}</small>}
      </span>
      {children}
      {wrong && (
        <span class="said-no" role="alert">
          {wrong}
        </span>
      )}
    </label>
  );
}

export function Tabs<T extends string>({
  label,
  at,
  tabs,
  pick,
}: {
  label: string;
  at: T;
  tabs: readonly (readonly [T, string])[];
  pick: (tab: T) => void;
}) {
  return (
    <div class="tabs" role="group" aria-label={label}>
      {tabs.map(([tab, words]) => (
        <button key={tab} type="button" aria-pressed={tab === at} onClick={() => pick(tab)}>
          {words}
        </button>
      ))}
    </div>
  );
}
