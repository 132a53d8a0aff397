// kill -9 in the middle of many visitors' bookings, again and again over the same books: what was
// acknowledged is there once, nothing by half, and who comes back is told. KEPT_KILLS sets how
// often (200 is the full proof), KEPT_SEED where.
import assert from "node:assert/strict";
import { test } from "node:test";
import { cars, day, makeBooks, manager, rooftop, salesperson, serve } from "./support/all.mjs";
import { claimed, dropAll, Staff, Visitor } from "./support/all.mjs";

const kills = Number(process.env.KEPT_KILLS ?? 4);
const seed = Number(process.env.KEPT_SEED ?? 20_261);
const crowd = 6;
const lot = 100 + 20 * kills;

// mulberry32: the same seed kills at the same moments.
function chance(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const people = Array.from({ length: 8 }, (_, n) => salesperson(`s${n}`, `Sales ${"ABCDEFGH"[n]}`));
const house = () => [
  rooftop("lakeside", {
    lot: cars(lot, "P"),
    staff: [...people, manager("max", "Max Miller")],
    policies: {
      holds_per_address_max: 10_000,
      lot_share_held_max_percent: 100,
      hold_horizon: 21 * 24 * 60,
    },
  }),
];

// One visitor: a car, a time, a booking; then cancelled or not. Ends when the server dies. What
// was answered is noted in `memory`.
async function live(server, memory, next) {
  for (;;) {
    const n = memory.nextCar++;
    if (n >= lot) return;
    const stock = `P${1001 + n}`;
    const record = { stock, phone: `510 555 ${1_000 + n}` };
    memory.visits.push(record);
    const visitor = new Visitor(server, { rooftop: "lakeside" });
    record.visitor = visitor;
    await visitor.connect();
    visitor.hello({ rooftop: "lakeside" });
    const when = day(2 + Math.floor(next() * 15));
    const hour = 1 + Math.floor(next() * 11);
    await visitor.say(`I want ${stock}`);
    await visitor.say(`${when.said} at ${hour} ${next() < 0.5 ? "am" : "pm"}`);
    const last = { type: "say", id: "book", text: `Dana Brooks, ${record.phone}` };
    record.sent = { ...last, seen: visitor.seq };
    const line = await visitor.answerTo(record.sent);
    if (!claimed(line, "booked")) continue;
    record.code = line.cards[0].code;
    record.iso = when.iso;
    if (next() < 0.3) {
      record.cancelling = true;
      const gone = await visitor.say("please cancel my appointment");
      record.cancelled = claimed(gone, "appointment_cancelled");
    }
    await visitor.leave();
  }
}

// Every visit that was acknowledged is on its board once, with its car; no car is promised twice.
async function assertBooks(server, memory) {
  const max = await Staff.signIn(server, "max", "lakeside");
  const found = new Map();
  const promised = new Map();
  for (let ahead = 1; ahead <= 18; ++ahead) {
    const { appointments } = await max.get(`board?day=${day(ahead).iso}`);
    for (const one of appointments) {
      assert.ok(!found.has(one.code), `${one.code} is there twice`);
      found.set(one.code, one);
      assert.ok(one.vehicle && one.staff && one.lead?.name, `${one.code} is there by half`);
      if (one.state !== "booked") continue;
      const { stock_number: stock } = one.vehicle;
      assert.ok(!promised.has(stock), `${stock} is promised twice`);
      promised.set(stock, one.code);
    }
  }
  for (const visit of memory.visits.filter((one) => one.code)) {
    const one = found.get(visit.code);
    if (visit.cancelled) assert.notEqual(one?.state, "booked", `${visit.code} came back`);
    if (visit.cancelled || visit.cancelling) continue;
    assert.equal(one?.state, "booked", `${visit.code} was acknowledged and is lost`);
    assert.equal(one.vehicle.stock_number, visit.stock);
  }
  return { found, promised };
}

// A visitor whose booking was under way asks again under the same id: one answer, one booking.
async function assertTold(server, memory) {
  const cut = memory.visits.filter((one) => one.sent && !one.code && one.visitor?.token);
  for (const visit of cut) {
    const back = await visit.visitor.again({ server, seen: visit.sent.seen });
    const line = await back.answerTo(visit.sent);
    assert.equal(line.type, "message");
    if (claimed(line, "booked")) visit.code = line.cards[0].code;
    visit.sent = undefined;
    await back.leave();
  }
  return cut.length;
}

test(`${kills} kills under load lose nothing that was acknowledged`, async (t) => {
  const books = makeBooks(house());
  const memory = { visits: [], nextCar: 0 };
  const next = chance(seed);
  let server;
  try {
    for (let kill = 0; kill < kills; ++kill) {
      server = { ...(await serve(books)), books };
      let dead = false;
      const faults = [];
      const crew = Array.from({ length: crowd }, () =>
        live(server, memory, next).catch((error) => {
          if (!dead) faults.push(error);
        }),
      );
      const booked = () => memory.visits.filter((one) => one.code).length;
      const aim = booked() + Math.floor(next() * 12);
      const deadline = Date.now() + 20_000;
      while (booked() < aim && Date.now() < deadline) {
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      await new Promise((resolve) => setTimeout(resolve, next() * 30));
      dead = true;
      await server.kill();
      dropAll();
      await Promise.all(crew);
      assert.deepEqual(faults, []);
      server = { ...(await serve(books)), books };
      await assertBooks(server, memory);
      const again = await assertTold(server, memory);
      await assertBooks(server, memory);
      t.diagnostic(`kill ${kill + 1}: ${booked()} acknowledged, ${again} asked again`);
      await server.stop();
    }
  } finally {
    dropAll();
    if (server) await server.kill();
    books.remove();
  }
});
