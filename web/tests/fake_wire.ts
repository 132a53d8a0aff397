import { webcrypto } from 'node:crypto';
import type { Keep } from '../shared/keep';
import type { Timers, Wire } from '../shared/socket';

// Node 18 has no global crypto; the pages always have one.
if (!globalThis.crypto) Object.defineProperty(globalThis, 'crypto', { value: webcrypto });

export type Sent = { type: string } & Record<string, unknown>;

export class FakeWire implements Wire {
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  sent: Sent[] = [];
  closed = false;

  send(data: string): void {
    this.sent.push(JSON.parse(data) as Sent);
  }

  close(): void {
    this.closed = true;
  }

  open(): void {
    this.onopen?.();
  }

  receive(frame: object): void {
    this.onmessage?.({ data: JSON.stringify(frame) });
  }

  lose(code = 1006): void {
    this.onclose?.({ code });
  }
}

// Every connection made, in order; the last is the present one.
export class FakeNet {
  wires: FakeWire[] = [];
  connect = (): Wire => {
    const wire = new FakeWire();
    this.wires.push(wire);
    return wire;
  };

  get wire(): FakeWire {
    const last = this.wires.at(-1);
    if (!last) throw new Error('nothing has connected');
    return last;
  }
}

export class FakeTimers implements Timers {
  now = 0;
  private waiting = new Map<number, { at: number; run: () => void }>();
  private next = 1;

  after(ms: number, run: () => void): number {
    this.waiting.set(this.next, { at: this.now + ms, run });
    return this.next++;
  }

  cancel(handle: unknown): void {
    this.waiting.delete(handle as number);
  }

  pass(ms: number): void {
    const until = this.now + ms;
    for (;;) {
      const due = [...this.waiting]
        .filter(([, one]) => one.at <= until)
        .sort((a, b) => a[1].at - b[1].at)[0];
      if (!due) break;
      this.waiting.delete(due[0]);
      this.now = due[1].at;
      due[1].run();
    }
    this.now = until;
  }
}

export class FakeKeep implements Keep {
  kept = new Map<string, string>();
  get = (key: string) => this.kept.get(key) ?? null;
  set = (key: string, value: string) => void this.kept.set(key, value);
  remove = (key: string) => void this.kept.delete(key);
}
