import type { AppointmentCard, Message, VehicleCard } from './visitor_wire';

// What a card that was shown once has become. A line keeps what was true as it was said; what came
// after it, and the clock, say what is true now.
export type VisitNow =
  | { is: 'standing'; held: boolean }
  | { is: 'over' } // its time has gone by
  | { is: 'moved'; to: string }
  | { is: 'changed' } // told anew further down
  | { is: AppointmentCard['state'] };

export type VehicleNow =
  { is: 'held'; until: Date } | { is: 'booked' } | { is: 'shown'; old: boolean };

const oldAfterMs = 30 * 60_000;

export class Standing {
  #heldUntil = new Map<string, Date>();
  #heldSince = 0;
  #lastList = 0;
  #visits = new Map<string, { seq: number; card: AppointmentCard }>();

  // In any order.
  note(message: Message): void {
    if (message.author === 'assistant' && message.seq > this.#heldSince) {
      this.#heldSince = message.seq;
      const held = message.holding?.map((one) => [one.stock_number, new Date(one.until)] as const);
      this.#heldUntil = new Map(held ?? []);
    }
    for (const card of message.cards ?? []) {
      if (card.kind === 'vehicle') this.#lastList = Math.max(this.#lastList, message.seq);
      else if (message.seq >= (this.#visits.get(card.code)?.seq ?? 0)) {
        this.#visits.set(card.code, { seq: message.seq, card });
      }
    }
  }

  clear(): void {
    this.#heldUntil.clear();
    this.#visits.clear();
    this.#heldSince = 0;
    this.#lastList = 0;
  }

  vehicle(card: VehicleCard, message: Message, now: Date): VehicleNow {
    const until = this.#heldUntil.get(card.stock_number);
    if (until && now < until) return { is: 'held', until };
    for (const visit of this.#visits.values()) {
      if (visit.card.stock_number === card.stock_number && isAhead(visit.card, now)) {
        return { is: 'booked' };
      }
    }
    const age = now.getTime() - new Date(message.at).getTime();
    return { is: 'shown', old: this.isEarlierList(message) || age > oldAfterMs };
  }

  // Only the last list of cars can be chosen from.
  isEarlierList(message: Message): boolean {
    return message.seq !== this.#lastList;
  }

  visit(card: AppointmentCard, message: Message, now: Date): VisitNow {
    const last = this.#visits.get(card.code);
    if (last && last.seq > message.seq && !isSame(card, last.card)) {
      if (last.card.state !== 'booked') return { is: last.card.state };
      return card.local === last.card.local
        ? { is: 'changed' }
        : { is: 'moved', to: last.card.local };
    }
    if (card.state !== 'booked') return { is: card.state };
    if (!isAhead(card, now)) return { is: 'over' };
    return { is: 'standing', held: this.#isHeld(card, now) };
  }

  // When what is shown changes by itself next.
  nextChange(now: Date): Date | null {
    const ends = [...this.#visits.values()].map(({ card }) => new Date(card.ends_at));
    const ahead = [...this.#heldUntil.values(), ...ends].filter((at) => at > now);
    return ahead.sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
  }

  #isHeld(card: AppointmentCard, now: Date): boolean {
    const until = card.stock_number && this.#heldUntil.get(card.stock_number);
    return until ? now < until : false;
  }
}

function isAhead(card: AppointmentCard, now: Date): boolean {
  return card.state === 'booked' && now < new Date(card.ends_at);
}

function isSame(one: AppointmentCard, other: AppointmentCard): boolean {
  return (
    one.state === other.state &&
    one.local === other.local &&
    one.salesperson === other.salesperson &&
    one.stock_number === other.stock_number
  );
}
