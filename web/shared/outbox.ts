import { mintId } from './ids';
import { type Keep, readJson } from './keep';
import type { VisitorFrame } from './visitor_wire';

// A line said whose ack has not come. `frame` is sent again unchanged, so that the same id always
// carries the same content.
export interface Unsent {
  frame: Extract<VisitorFrame, { type: 'say' | 'choose' }>;
  label: string; // what the window shows for it
  at: string;
}

export class Outbox {
  #lines: Unsent[];
  readonly #keep: Keep;
  readonly #key: string;

  constructor(keep: Keep, key: string) {
    this.#keep = keep;
    this.#key = key;
    const stored = readJson<Unsent[]>(keep, key);
    this.#lines = Array.isArray(stored) ? stored : [];
  }

  get all(): readonly Unsent[] {
    return this.#lines;
  }

  add(line: Unsent): void {
    this.#lines.push(line);
    this.#store();
  }

  // The line under this id is settled, one way or the other.
  take(id: string | undefined): Unsent | null {
    const index = this.#lines.findIndex((line) => line.frame.id === id);
    if (index < 0) return null;
    const [line] = this.#lines.splice(index, 1);
    this.#store();
    return line ?? null;
  }

  // For a new conversation: what was said is said there, anew; old choices mean nothing in it.
  startOver(): void {
    this.#lines = this.#lines.flatMap((line) =>
      line.frame.type === 'say'
        ? [{ ...line, frame: { ...line.frame, id: mintId(), seen: 0 } }]
        : [],
    );
    this.#store();
  }

  #store(): void {
    if (this.#lines.length === 0) this.#keep.remove(this.#key);
    else this.#keep.set(this.#key, JSON.stringify(this.#lines));
  }
}
