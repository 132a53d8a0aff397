// kill -9 in the middle of many visitors' bookings, again and again over the same books: what was
// acknowledged is there once, nothing by half, and who comes back is told. KEPT_KILLS sets how
// often, KEPT_SEED where.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import { cars, chance, day, makeBooks, manager, rooftop, salesperson } from "./support/all.mjs";
import { claimed, dropAll, sanitizer, serve, Staff, Visitor } from "./support/all.mjs";

const usual = { "": 200, asan: 20 }[sanitizer] ?? 4;
const kills = Number(process.env.KEPT_KILLS ?? usual);
const seed = Number(process.env.KEPT_SEED ?? 20_261);
// Books are begun anew after so many kills, so that the lot stays small and a start short.
const killsOfOneHouse = 40;
const crowd = 6;
const daysAhead = 15;

const people = Array.from({ length: 8 }, (_, n) => salesperson(`s${n}`, `Sales ${"ABCDEFGH"[n]}`));
const house = (lot) => [
  rooftop("lakeside", {
    lot: cars(lot, "P"),
    staff: [...people, manager("max", "Max Miller")],
    policies: {
      holds_per_address_max: 10_000,
      lot_share_held_max_percent: 100,
      hold_horizon: (daysAhead + 7) * 24 * 60,
    },
  }),
];

// Says a line that a crash may cut: until it is answered, the visit remembers what was sent.
async function ask(visit, id, text) {
  visit.sent = { type: "say", id, text, seen: visit.visitor.seq };
  const line = await visit.visitor.answerTo(visit.sent);
  visit.sent = undefined;
  return line;
}

function noteBooked(visit, line) {
  if (claimed(line, "booked")) visit.code = line.cards[0].code;
}

function noteCancelled(visit, line) {
  visit.cancelled = claimed(line, "appointment_cancelled");
}

// One visitor after another: a car, a time, a booking; then cancelled or not. Ends when the server
// dies. What was answered is noted in `memory`.
async function live(server, memory, next) {
  while (memory.nextCar < memory.lot) {
    const n = memory.nextCar++;
    const visit = { stock: `P${1001 + n}`, phone: `510 555 ${1_000 + n}` };
    const window = { rooftop: "lakeside", token: randomBytes(32).toString("base64url") };
    const visitor = new Visitor(server, window);
    visit.visitor = visitor;
    memory.visits.push(visit);
    await visitor.connect();
    visitor.hello(window);
    const when = day(2 + Math.floor(next() * daysAhead));
    const hour = 1 + Math.floor(next() * 11);
    await ask(visit, "hold", `I want ${visit.stock}`);
    await ask(visit, "time", `${when.said} at ${hour} ${next() < 0.5 ? "am" : "pm"}`);
    noteBooked(visit, await ask(visit, "book", `Dana Brooks, ${visit.phone}`));
    if (!visit.code) continue;
    if (next() < 0.3) {
      visit.cancelling = true;
      noteCancelled(visit, await ask(visit, "cancel", "please cancel my appointment"));
    }
    await visitor.leave();
  }
}

// Every visit that was acknowledged is on its board once, with its car; no car is promised twice.
async function assertBooks(max, memory) {
  const days = Array.from({ length: daysAhead + 3 }, (_, n) => day(n + 1).iso);
  const boards = await Promise.all(days.map((iso) => max.get(`board?day=${iso}`)));
  const found = new Map();
  const promised = new Map();
  for (const one of boards.flatMap(({ appointments }) => appointments)) {
    assert.ok(!found.has(one.code), `${one.code} is there twice`);
    found.set(one.code, one);
    assert.ok(one.vehicle && one.staff && one.lead?.name, `${one.code} is there by half`);
    if (one.state !== "booked") continue;
    const { stock_number: stock } = one.vehicle;
    assert.ok(!promised.has(stock), `${stock} is promised twice`);
    promised.set(stock, one.code);
  }
  for (const visit of memory.visits.filter((one) => one.code)) {
    const one = found.get(visit.code);
    assert.ok(one, `${visit.code} was acknowledged and is lost`);
    assert.equal(one.vehicle.stock_number, visit.stock);
    if (visit.cancelled) assert.notEqual(one.state, "booked", `${visit.code} came back`);
    if (!visit.cancelling) assert.equal(one.state, "booked", `${visit.code} was undone`);
  }
}

// A visitor whose line was under way asks again under the same id: one answer, and what it does is
// done once, be it the line that opens the conversation, books or cancels.
async function assertCutOnesAreTold(server, memory) {
  const cut = memory.visits.filter((one) => one.sent);
  for (const visit of cut) {
    const { sent } = visit;
    const back = await visit.visitor.again({ server, seen: sent.seen });
    const line = await back.answerTo(sent);
    assert.equal(line.type, "message", JSON.stringify(line));
    if (sent.id === "book") noteBooked(visit, line);
    if (sent.id === "cancel") noteCancelled(visit, line);
    visit.sent = undefined;
    await back.leave();
  }
  return cut.length;
}

const isBooking = (frame) => frame.author === "assistant" && claimed(frame, "booked");

// Who was told before the kill comes back to an empty window and finds what was promised.
async function assertOneFindsItsBooking(server, memory, next) {
  const told = memory.visits.filter((one) => one.code);
  if (told.length === 0) return;
  const visit = told[Math.floor(next() * told.length)];
  const back = await visit.visitor.again({ server, seen: 0 });
  const line = await back.until(isBooking, "the booking's line");
  assert.equal(line.cards[0].code, visit.code);
  await back.leave();
}

const booked = (memory) => memory.visits.filter((one) => one.code).length;

// Resolves when the crowd has booked so many more cars, or has stopped.
async function loadUntil(memory, more, crew) {
  const aim = booked(memory) + more;
  let ended = false;
  Promise.all(crew).then(() => (ended = true));
  while (booked(memory) < aim && !ended) await new Promise((resolve) => setTimeout(resolve, 1));
}

async function loadAndKill(server, memory, next) {
  let dead = false;
  const faults = [];
  const crew = Array.from({ length: crowd }, () =>
    live(server, memory, next).catch((error) => {
      if (!dead) faults.push(error);
    }),
  );
  await loadUntil(memory, Math.floor(next() * 12), crew);
  await new Promise((resolve) => setTimeout(resolve, next() * 30));
  dead = true;
  await server.kill();
  dropAll();
  await Promise.all(crew);
  assert.deepEqual(faults, []);
}

for (let done = 0; done < kills; done += killsOfOneHouse) {
  const count = Math.min(killsOfOneHouse, kills - done);
  const kill = count === 1 ? "kill" : "kills";
  test(`${count} ${kill} under load lose nothing that was acknowledged (${done})`, async (t) => {
    const memory = { visits: [], nextCar: 0, lot: 60 + 20 * count };
    const books = makeBooks(house(memory.lot));
    const next = chance(seed + done);
    let server;
    let cut = 0;
    try {
      server = { ...(await serve(books)), books };
      const max = await Staff.signIn(server, "max", "lakeside");
      for (let n = 0; n < count; ++n) {
        await loadAndKill(server, memory, next);
        server = max.server = { ...(await serve(books)), books };
        await assertBooks(max, memory);
        cut += await assertCutOnesAreTold(server, memory);
        await assertBooks(max, memory);
        await assertOneFindsItsBooking(server, memory, next);
      }
      assert.ok(booked(memory) > count, `only ${booked(memory)} bookings were under the kills`);
      t.diagnostic(`${booked(memory)} bookings acknowledged, ${cut} cut and asked again`);
      await server.stop();
    } finally {
      dropAll();
      await server?.kill();
      books.remove();
    }
  });
}
