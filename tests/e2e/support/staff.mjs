// Signed-in staff: pages' data over HTTP, commands, and the live socket.
import assert from "node:assert/strict";
import WebSocket from "ws";
import { patience } from "./kept.mjs";

let minted = 0;

export class Staff {
  static async signIn(server, login, rooftop) {
    const staff = new Staff();
    Object.assign(staff, { server, rooftop });
    const response = await fetch(`${server.address}/api/sign-in`, {
      method: "POST",
      headers: { "content-type": "application/json", "X-Kept": "1" },
      body: JSON.stringify({ login, password: server.books.passwords[login] }),
    });
    assert.equal(response.status, 200, await response.text());
    staff.cookie = response.headers.get("set-cookie").split(";")[0];
    return staff;
  }

  path(rest) {
    return `${this.server.address}/api/rooftops/${this.rooftop}/${rest}`;
  }

  async get(rest, { status = 200 } = {}) {
    const response = await fetch(this.path(rest), { headers: { cookie: this.cookie } });
    const text = await response.text();
    assert.equal(response.status, status, text);
    return JSON.parse(text);
  }

  // Sends a command; gives { status, body }.
  async ask(command, fields = {}, { id = `c-${++minted}`, headers = {} } = {}) {
    const response = await fetch(this.path("commands"), {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "X-Kept": "1",
        cookie: this.cookie,
        ...headers,
      },
      body: JSON.stringify({ id, command, ...fields }),
    });
    return { status: response.status, body: await response.json() };
  }

  async command(command, fields, options) {
    const { status, body } = await this.ask(command, fields, options);
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  }

  async vehicle(stock) {
    const { vehicles } = await this.get(`vehicles?q=${encodeURIComponent(stock)}`);
    const found = vehicles.find((one) => one.stock_number === stock);
    assert.ok(found, `no vehicle ${stock}`);
    return found;
  }

  // The live socket, before its hello. `frames` grow.
  async connect() {
    const url = `${this.server.address.replace("http", "ws")}/ws/staff`;
    const socket = new WebSocket(url, {
      headers: { cookie: this.cookie },
      origin: this.server.address,
      perMessageDeflate: false,
    });
    const frames = [];
    const wake = new Set();
    socket.on("message", (data) => {
      frames.push({ ...JSON.parse(data), cameAt: Date.now() });
      for (const one of wake) one();
    });
    const until = (holds, what, from = 0) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = frames.slice(from).find(holds);
          if (!found) return;
          clearTimeout(late);
          wake.delete(look);
          resolve(found);
        };
        const late = setTimeout(() => reject(new Error(`waited for ${what} in vain`)), patience);
        wake.add(look);
        look();
      });
    const closed = new Promise((resolve) => socket.once("close", resolve));
    await new Promise((resolve, reject) => {
      socket.once("open", resolve);
      socket.once("error", reject);
    });
    const send = (frame) => socket.send(JSON.stringify(frame));
    return { frames, until, send, closed, close: () => socket.terminate() };
  }

  // The same once welcome came.
  async watch() {
    const live = await this.connect();
    live.send({ type: "hello", rooftop: this.rooftop });
    await live.until((frame) => frame.type === "welcome", "the staff welcome");
    return live;
  }
}
