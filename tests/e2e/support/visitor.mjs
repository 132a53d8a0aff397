// One chat window: sends frames, keeps every frame received, waits for conditions. With KEPT_SHOW=1
// what is said is printed.
import assert from "node:assert/strict";
import WebSocket from "ws";
import { patience } from "./kept.mjs";

let minted = 0;
const show = (...words) => process.env.KEPT_SHOW && console.error(...words);
const open = new Set();

export class Visitor {
  constructor(server, given = {}) {
    this.server = server;
    this.rooftop = given.rooftop;
    this.conversation = given.conversation;
    this.token = given.token;
    this.seq = given.seen ?? 0;
    this.frames = [];
    this.wake = new Set();
  }

  // Connects, says hello and waits for the welcome.
  static async come(server, given = {}) {
    const visitor = new Visitor(server, given);
    await visitor.connect(given);
    visitor.hello(given);
    visitor.welcome = await visitor.until((frame) => frame.type === "welcome", "a welcome");
    return visitor;
  }

  // `from`: an address of this machine, 127.0.0.x, to come from.
  connect({ headers = {}, from } = {}) {
    const url = `${this.server.address.replace("http", "ws")}/ws/visitor`;
    const options = { headers, perMessageDeflate: false, localAddress: from };
    this.socket = new WebSocket(url, options);
    open.add(this.socket);
    this.closed = new Promise((resolve) =>
      this.socket.once("close", (code) => {
        open.delete(this.socket);
        this.closeCode = code;
        for (const wake of this.wake) wake();
        resolve(code);
      }),
    );
    this.socket.on("message", (data) => this.take(JSON.parse(data)));
    return new Promise((resolve, reject) => {
      this.socket.once("open", resolve);
      this.socket.on("error", reject);
    });
  }

  hello({ vehicle, headers, from, seen, server, ...given } = {}) {
    const frame = { type: "hello", ...given };
    if (vehicle) frame.vehicle = vehicle;
    if (given.token) frame.seen = seen ?? this.seq;
    this.send(frame);
  }

  take(frame) {
    this.frames.push({ ...frame, cameAt: Date.now() });
    if (frame.type === "opened") {
      this.conversation = frame.conversation;
      this.token = frame.token;
    }
    if (frame.type === "message") show(`<< ${frame.author}: ${frame.text}`);
    if (frame.type === "moved") this.rooftop = frame.rooftop.slug;
    if (frame.type === "message") this.seq = Math.max(this.seq, frame.seq);
    for (const wake of this.wake) wake();
  }

  send(frame) {
    this.socket.send(typeof frame === "string" ? frame : JSON.stringify(frame));
  }

  // The first frame, from number `from` on, for which `holds`; bounded in time.
  async until(holds, what, from = 0) {
    const deadline = Date.now() + patience;
    for (;;) {
      const found = this.frames.slice(from).find(holds);
      if (found) return found;
      const left = deadline - Date.now();
      const tail = JSON.stringify(this.frames.slice(-3)).slice(0, 1_500);
      assert.ok(left > 0, `waited for ${what} in vain; last frames: ${tail}`);
      assert.equal(this.closeCode, undefined, `closed while waiting for ${what}: ${tail}`);
      await new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer);
          this.wake.delete(done);
          resolve();
        };
        const timer = setTimeout(done, left);
        this.wake.add(done);
      });
    }
  }

  // Sends one message and gives its answer: the assistant's line, or the refusal.
  async answerTo(frame) {
    const from = this.frames.length;
    show("\n>>", frame.text?.slice(0, 200) ?? frame.choice);
    this.send(frame);
    const mine = (one) => one.id === frame.id && ["ack", "refused"].includes(one.type);
    const ack = await this.until(mine, `an ack of ${frame.id}`, from);
    if (ack.type === "refused") return ack;
    const answers = (one) =>
      one.type === "message" && one.author !== "visitor" && one.seq > ack.seq;
    const line = await this.until(answers, `an answer to "${frame.text ?? frame.choice}"`, from);
    return { ...line, ack: ack.seq };
  }

  say(text, { id = `m-${++minted}`, seen = this.seq } = {}) {
    return this.answerTo({ type: "say", id, text, seen });
  }

  choose(choice, { id = `m-${++minted}`, seen = this.seq } = {}) {
    return this.answerTo({ type: "choose", id, choice, seen });
  }

  // The next line that nobody asked for here: staff, or what happened to a promise.
  push(from) {
    const pushed = (one) => one.type === "message" && one.author !== "visitor";
    return this.until(pushed, "a pushed line", from);
  }

  // Lines received, each number once.
  lines() {
    return this.frames.filter((frame) => frame.type === "message");
  }

  async leave() {
    this.socket.close();
    await this.closed;
  }

  drop() {
    this.socket.terminate();
    return this.closed;
  }

  again(given = {}) {
    const { rooftop, conversation, token, server } = this;
    return Visitor.come(given.server ?? server, {
      rooftop,
      conversation,
      token,
      seen: this.seq,
      ...given,
    });
  }
}

export function dropAll() {
  for (const socket of open) socket.terminate();
}
