import { backoff } from './backoff';
import type { Closing } from './visitor_wire';

export type SocketState = 'off' | 'connecting' | 'open' | 'waiting';

// What the client needs of a WebSocket; tests pass a fake one.
export interface Wire {
  onopen: (() => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: ((event: { code: number }) => void) | null;
  send(data: string): void;
  close(code?: number): void;
}

export interface Timers {
  after(ms: number, run: () => void): unknown;
  cancel(handle: unknown): void;
}

export const browserTimers: Timers = {
  after: (ms, run) => setTimeout(run, ms),
  cancel: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>),
};

export interface SocketSettings<Frame> {
  connect(): Wire;
  opened(): void; // say hello here
  received(frame: Frame): void;
  changed(state: SocketState): void;
  resumes(reason: Closing['reason']): boolean; // whether to come back after such a closing
  timers?: Timers;
  random?: () => number;
}

// One socket that is opened again whenever it is lost: after the time the server named in
// `closing`, else with growing, jittered delays. It knows frames only as JSON with a `type`.
export class LiveSocket<Frame extends { type: string }> {
  #wire: Wire | null = null;
  #retry: unknown = null;
  #attempts = 0;
  #closing: Closing | null = null;
  #now: SocketState = 'off';
  readonly #timers: Timers;
  readonly #settings: SocketSettings<Frame>;

  constructor(settings: SocketSettings<Frame>) {
    this.#settings = settings;
    this.#timers = settings.timers ?? browserTimers;
  }

  get state(): SocketState {
    return this.#now;
  }

  start(): void {
    if (this.#wire) return;
    this.#cancelRetry();
    this.#enter('connecting');
    this.#closing = null;
    const wire = this.#settings.connect();
    this.#wire = wire;
    wire.onopen = () => this.#wire === wire && this.#opened();
    wire.onmessage = (event) => this.#wire === wire && this.#received(event.data);
    wire.onclose = () => this.#wire === wire && this.#lost();
  }

  // Closes for good, until start().
  stop(): void {
    this.#cancelRetry();
    this.#drop();
    this.#enter('off');
  }

  // For a connection that seems dead, or a network that came back: connect anew at once.
  restart(): void {
    this.#drop();
    this.#attempts = 0;
    this.start();
  }

  // False when there is no open connection; the caller keeps what it wanted to send.
  send(frame: object): boolean {
    if (this.#now !== 'open' || !this.#wire) return false;
    this.#wire.send(JSON.stringify(frame));
    return true;
  }

  // The connection has proved good (a welcome came): the next loss is retried soon again.
  proved(): void {
    this.#attempts = 0;
  }

  #opened(): void {
    this.#enter('open');
    this.#settings.opened();
  }

  #received(data: unknown): void {
    const frame = parseFrame<Frame>(data);
    if (!frame) return;
    if (frame.type === 'closing') this.#closing = frame as unknown as Closing;
    this.#settings.received(frame);
  }

  #lost(): void {
    this.#wire = null;
    const closing = this.#closing;
    if (closing && !this.#settings.resumes(closing.reason)) return this.#enter('off');
    const delay = backoff(this.#attempts++, this.#settings.random);
    this.#enter('waiting');
    this.#retry = this.#timers.after(
      closing ? Math.max(closing.resume_after_ms, this.#attempts > 1 ? delay : 0) : delay,
      () => {
        this.#retry = null;
        this.start();
      },
    );
  }

  #drop(): void {
    const wire = this.#wire;
    this.#wire = null;
    wire?.close(1000);
  }

  #cancelRetry(): void {
    if (this.#retry !== null) this.#timers.cancel(this.#retry);
    this.#retry = null;
  }

  #enter(state: SocketState): void {
    if (state === this.#now) return;
    this.#now = state;
    this.#settings.changed(state);
  }
}

function parseFrame<Frame extends { type: string }>(data: unknown): Frame | null {
  if (typeof data !== 'string') return null;
  try {
    const value: unknown = JSON.parse(data);
    const isFrame =
      typeof value === 'object' &&
      value !== null &&
      typeof (value as { type?: unknown }).type === 'string';
    return isFrame ? (value as Frame) : null;
  } catch {
    return null;
  }
}
