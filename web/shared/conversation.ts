import { mintId, mintToken } from './ids';
import { type Keep, readJson } from './keep';
import { Outbox, type Unsent } from './outbox';
import { LiveSocket, type SocketState, type Timers, type Wire, browserTimers } from './socket';
import type {
  Answering,
  Choice,
  Message,
  Refused,
  RooftopInfo,
  ServerFrame,
  VisitorFrame,
  Welcome,
} from './visitor_wire';

const wrongToken = 'wrong_token';

export const textMax = 4_000;
export const ackWaitMs = 12_000;
export const retryWaitMs = 3_000;

// The window mints the token, and keeps it from its first line on: whatever of the first answer is
// lost, the conversation is found again by it.
interface Stored {
  rooftop: string;
  token: string;
  conversation?: string; // once the server has named it
}

export interface Access {
  conversation: string;
  token: string;
}

export interface ConversationSettings {
  rooftop: string;
  vehicle?: string;
  connect(): Wire;
  local: Keep; // the token, kept over visits
  tab: Keep; // unsent lines, kept over reloads of this tab
  changed(): void; // any of the fields below may have changed
  arrived(message: Message): void; // a message not shown before, in order
  forgotten(): void; // what was shown belongs to a conversation that is over
  timers?: Timers;
  random?: () => number;
}

// The visitor's side of one conversation: resumes by sequence, sends every line until it is
// acknowledged or refused, shows every message once.
export class Conversation {
  readonly outbox: Outbox;
  welcome: Welcome | null = null;
  rooftop: RooftopInfo | null = null;
  answering: Answering = { who: 'assistant', name: 'Assistant' };
  progress: string | null = null;
  refused: { line: Unsent | null; refusal: Refused }[] = [];
  replaced = false;
  seq = 0;
  #stored: Stored | null;
  #freshToken = mintToken();
  #seenSent = 0;
  #shownByAck = new Set<number>();
  #ackTimer: unknown = null;
  readonly #timers: Timers;
  readonly #socket: LiveSocket<ServerFrame>;
  readonly #settings: ConversationSettings;

  constructor(settings: ConversationSettings) {
    this.#settings = settings;
    this.#timers = settings.timers ?? browserTimers;
    this.#stored = readJson<Stored>(settings.local, this.key);
    this.outbox = new Outbox(settings.tab, `${this.key}.outbox`);
    this.#socket = new LiveSocket<ServerFrame>({
      connect: () => settings.connect(),
      opened: () => this.#sayHello(),
      received: (frame) => this.#received(frame),
      changed: () => settings.changed(),
      resumes: (reason) => reason !== 'replaced' && (reason !== 'idle' || this.#stored !== null),
      timers: this.#timers,
      ...(settings.random && { random: settings.random }),
    });
  }

  get state(): SocketState {
    return this.#socket.state;
  }

  get ready(): boolean {
    return this.#socket.state === 'open' && this.welcome !== null;
  }

  // What a copy of the transcript is asked with; null before the first message.
  get access(): Access | null {
    const { conversation, token } = this.#stored ?? {};
    return conversation && token ? { conversation, token } : null;
  }

  start(): void {
    this.replaced = false;
    this.#socket.start();
  }

  stop(): void {
    this.#socket.stop();
  }

  reconnect(): void {
    if (this.#socket.state !== 'open') this.#socket.restart();
  }

  say(text: string): void {
    this.#put({ type: 'say', id: mintId(), text, seen: this.seq }, text);
  }

  choose(choice: Choice): void {
    this.#put({ type: 'choose', id: mintId(), choice: choice.id, seen: this.seq }, choice.label);
  }

  // Leaves a conversation that is full for a new one, with the line that it did not take.
  beginAnew({ line, refusal }: { line: Unsent | null; refusal: Refused }): void {
    if (line) this.outbox.add(line);
    this.#forget();
    this.dismissRefused(refusal);
    this.#socket.restart();
  }

  // The window shows everything up to here.
  shown(): void {
    if (this.seq > this.#seenSent && this.#stored && this.ready) {
      this.#seenSent = this.seq;
      this.#socket.send({ type: 'seen', seq: this.seq });
    }
  }

  dismissRefused(refusal: Refused): void {
    this.refused = this.refused.filter((item) => item.refusal !== refusal);
    this.#settings.changed();
  }

  // Another tab of this browser has opened the conversation: join it.
  adoptStored(): void {
    const other = readJson<Stored>(this.#settings.local, this.key);
    if (this.#stored?.conversation || !other?.conversation) return;
    if (this.#stored && this.#stored.token !== other.token) return;
    this.#stored = other;
    if (this.#socket.state !== 'off') this.#socket.restart();
  }

  get key(): string {
    return `kept.${this.#settings.rooftop}`;
  }

  #put(frame: Unsent['frame'], label: string): void {
    this.outbox.add({ frame, label, at: new Date().toISOString() });
    if (!this.#stored) this.#remember({ rooftop: this.#rooftopSlug(), token: this.#freshToken });
    if (this.ready) this.#socket.send(frame);
    this.start();
    this.#expectAck();
    this.#settings.changed();
  }

  #sayHello(): void {
    const stored = this.#stored;
    const settings = this.#settings;
    this.welcome = null;
    const hello: VisitorFrame = {
      type: 'hello',
      rooftop: stored?.rooftop ?? settings.rooftop,
      token: stored?.token ?? this.#freshToken,
      ...(stored?.conversation && { conversation: stored.conversation }),
      ...(stored && { seen: this.seq }),
      ...(settings.vehicle && { vehicle: settings.vehicle }),
    };
    this.#socket.send(hello);
  }

  #received(frame: ServerFrame): void {
    switch (frame.type) {
      case 'welcome':
        this.#welcomed(frame);
        break;
      case 'opened':
        this.#named(frame.conversation, frame.token);
        break;
      case 'moved':
        this.rooftop = frame.rooftop;
        this.#named(frame.conversation, frame.token);
        break;
      case 'message':
        this.#messageCame(frame);
        break;
      case 'ack':
        this.#acknowledged(frame.id, frame.seq);
        break;
      case 'presence':
        this.answering = { who: frame.who, name: frame.name };
        break;
      case 'refused':
        this.#refusedCame(frame);
        break;
      case 'closing':
        this.replaced = frame.reason === 'replaced';
        break;
    }
    this.#settings.changed();
  }

  #welcomed(frame: Welcome): void {
    this.#socket.proved();
    this.welcome = frame;
    this.rooftop = frame.rooftop;
    this.answering = frame.with;
    this.progress = null;
    if (frame.conversation && this.#stored) this.#named(frame.conversation);
    this.refused = this.refused.filter(({ refusal }) => refusal.id || refusal.code === wrongToken);
    for (const line of this.outbox.all) this.#socket.send(line.frame);
    this.#expectAck();
  }

  #messageCame(message: { type: 'message' } & Message): void {
    if (message.seq <= this.seq) return;
    this.seq = message.seq;
    if (message.author === 'visitor') this.outbox.take(message.id);
    else this.progress = null;
    if (!this.#shownByAck.delete(message.seq)) this.#settings.arrived(message);
  }

  // The ack may come before the message itself; the line is shown once, at its place.
  #acknowledged(id: string, seq: number): void {
    const line = this.outbox.all.find((unsent) => unsent.frame.id === id);
    this.#settle(id);
    if (!line || seq <= this.seq) return;
    this.#shownByAck.add(seq);
    this.#settings.arrived({ seq, at: line.at, author: 'visitor', id, text: line.label });
  }

  #refusedCame(refusal: Refused): void {
    if (refusal.code === wrongToken) return this.#startOver(refusal);
    const kept = this.outbox.all.find((line) => line.frame.id === refusal.id);
    if (kept && refusal.retry) {
      this.#timers.after(retryWaitMs, () => {
        if (this.outbox.all.includes(kept) && this.ready) this.#socket.send(kept.frame);
      });
      this.progress = refusal.text;
      return;
    }
    if (kept) this.#settle(refusal.id);
    else this.refused = this.refused.filter((item) => item.refusal.code !== refusal.code);
    this.refused.push({ line: kept ?? null, refusal });
  }

  // The server does not know this conversation any more (or the token is not its own).
  #startOver(refusal: Refused): void {
    this.#forget();
    this.refused.push({ line: null, refusal });
    this.#socket.restart();
  }

  #forget(): void {
    this.#settings.local.remove(this.key);
    this.#stored = null;
    this.#freshToken = mintToken();
    this.seq = 0;
    this.#seenSent = 0;
    this.outbox.startOver();
    this.#settings.forgotten();
  }

  #settle(id: string | undefined): void {
    this.outbox.take(id);
    this.#expectAck();
  }

  #remember(stored: Stored): void {
    this.#stored = stored;
    this.#settings.local.set(this.key, JSON.stringify(stored));
  }

  // The conversation's name, where it is now; without another token it keeps the one it has.
  #named(conversation: string, token = this.#stored?.token ?? this.#freshToken): void {
    this.#remember({ rooftop: this.#rooftopSlug(), conversation, token });
  }

  #rooftopSlug(): string {
    return this.rooftop?.slug ?? this.#settings.rooftop;
  }

  // No ack for long on an open connection: it is dead without saying so.
  #expectAck(): void {
    if (this.#ackTimer !== null) this.#timers.cancel(this.#ackTimer);
    this.#ackTimer = null;
    if (this.outbox.all.length === 0) return;
    this.#ackTimer = this.#timers.after(ackWaitMs, () => {
      this.#ackTimer = null;
      if (this.#socket.state === 'open') this.#socket.restart();
      this.#expectAck();
    });
  }
}
