// The whole way of one visitor, from a sentence to the showroom and the audit.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import {
  car, cars, daytime, manager, open, rooftop, salesperson, saturday,
} from "./support/all.mjs";
import {
  assertAudited, assertClaims, assertProved, dropAll, promptly, Staff, Visitor,
} from "./support/all.mjs";

let house;
before(async () => {
  const wanted = [
    car("R2001", { price: 21_000 }),
    car("R2002", { price: 24_500, make: "Toyota" }),
    car("R2003", { price: 28_000, make: "Honda" }),
  ];
  const others = [
    car("X3001", { price: 31_000 }),
    car("X3002", { color: "Blue" }),
    car("X3003", { options: "Keyless Entry" }),
    car("X3004", { drive: "FWD" }),
    ...cars(20, "B", { color: "Black" }),
  ];
  house = await open([
    rooftop("lakeside", {
      lot: [...wanted, ...others],
      hours: daytime,
      staff: [
        salesperson("ann", "Ann Archer", daytime),
        salesperson("bob", "Bob Baker", daytime),
        manager("max", "Max Miller"),
      ],
      policies: { hold_horizon: 21 * 24 * 60 },
    }),
  ]);
});
after(async () => {
  dropAll();
  await house.close();
});

const when = saturday();
let visitor, booked, bookedAt, ann, live;

test("a search tells the true number, and cars with stock number, total and sight", async () => {
  visitor = await Visitor.come(house, { rooftop: "lakeside" });
  assert.equal(visitor.welcome.automated, true);
  assert.match(visitor.welcome.notice, /automated/);
  const found = await visitor.say("looking for a used red SUV, AWD, under 30k, sunroof");
  assertClaims(found, "vehicles_match", "vehicle_listed");
  assertProved(found);
  assert.match(found.text, /\b3 vehicles\b/);
  assert.deepEqual(
    found.cards.map((one) => [one.stock_number, one.price]),
    [
      ["R2001", "$21,085"],
      ["R2002", "$24,585"],
      ["R2003", "$28,085"],
    ],
  );
  for (const one of found.cards) {
    assert.ok(found.text.includes(one.stock_number) && found.text.includes(one.price), found.text);
    assert.ok(found.text.includes(one.seen), `${one.seen} in ${found.text}`);
    assert.deepEqual(one.price_parts.map((part) => part.text), [
      `$${(Number(one.price.replace(/\D/g, "")) - 85).toLocaleString("en-US")}`,
      "$85",
    ]);
  }
});

test("the second one is held, with the time until which", async () => {
  const held = await visitor.say("the second one");
  assertClaims(held, "held_until");
  assertProved(held);
  assert.match(held.text, /RAV4.* until \d+:\d\d [AP]M/);
});

test("a time, a name and a phone make it booked, with salesperson, address and code", async () => {
  ann = await Staff.signIn(house, "ann", "lakeside");
  live = await ann.watch();
  const words = `${when.ahead < 7 ? "Saturday" : when.shown} at 10`;
  const free = await visitor.say(words);
  assertClaims(free, "slot_free");
  assertProved(free);
  assert.ok(free.text.includes(`${when.shown}, 10:00 AM`), free.text);
  booked = await visitor.say("Dana Brooks, 510 555 0188");
  bookedAt = Date.now();
  assertClaims(booked, "booked", "booked_held");
  assertProved(booked);
  const [card] = booked.cards;
  assert.equal(card.local, `${when.shown}, 10:00 AM`);
  assert.match(card.salesperson, /Ann Archer|Bob Baker/);
  assert.equal(card.address, "10 Harbor Way, Stockton, CA 95203");
  assert.match(card.code, /^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  assert.equal(card.state, "booked");
  for (const part of [card.salesperson, card.address, card.code]) {
    assert.ok(booked.text.includes(part), `${part} in ${booked.text}`);
  }
});

test("the showroom shows the appointment within a second", async () => {
  const changed = await live.until(
    (frame) => frame.type === "changed" && frame.topics.includes("appointments"),
    "the board's change",
  );
  assert.ok(changed.cameAt - bookedAt < promptly, `${changed.cameAt - bookedAt} ms`);
  const board = await ann.get(`board?day=${when.iso}`);
  const [card] = booked.cards;
  const mine = board.appointments.filter((one) => one.code === card.code);
  assert.equal(mine.length, 1);
  assert.equal(mine[0].staff.name, card.salesperson);
  assert.equal(mine[0].vehicle.stock_number, "R2002");
  assert.equal(mine[0].lead.name, "Dana Brooks");
  assert.equal(mine[0].lead.phone, "+15105550188");
});

test("the arrival card holds every wish and the transcript", async () => {
  const board = await ann.get(`board?day=${when.iso}`);
  const { id } = board.appointments.find((one) => one.code === booked.cards[0].code);
  const card = await ann.get(`appointments/${id}`);
  const told = JSON.stringify([card.answered, card.appointment.lead.wishes]).toLowerCase();
  for (const wish of ["used", "red", "suv", "awd", "30,000", "sunroof"]) {
    assert.ok(told.includes(wish), `${wish} in ${told}`);
  }
  assert.deepEqual(
    card.transcript
      .filter((line) => line.author === "visitor")
      .map((line) => line.text)
      .slice(0, 2),
    ["looking for a used red SUV, AWD, under 30k, sunroof", "the second one"],
  );
  assert.equal(card.transcript.at(-1).text, booked.text);
});

test("the audit shows the evidence, and the entry that proves it, for every claim", async () => {
  const max = await Staff.signIn(house, "max", "lakeside");
  const { conversations } = await max.get("audit?q=sunroof");
  assert.equal(conversations.length, 1);
  const { messages } = await max.get(`audit/${conversations[0].id}`);
  const said = messages.filter((line) => line.author === "assistant");
  assert.equal(said.length, 4);
  const proved = new Set();
  for (const line of said) {
    assertAudited(line);
    for (const proof of line.sentences.flatMap((sentence) => sentence.proofs)) {
      for (const one of proof.evidence) {
        assert.ok(one.row && one.field && one.value !== undefined, JSON.stringify(one));
        assert.equal(one.rooftop, "lakeside");
        const entry = await max.get(`entries/${one.entry}`);
        assert.equal(entry.seq, one.entry);
        // So do the booking code and what the salesperson is called.
        if (one.field === "code" || one.row.startsWith("staff:")) {
          const same = entry.fields.find((field) => field.name === one.field);
          assert.equal(same?.value, one.value, JSON.stringify([one, entry]));
          proved.add(one.field);
        }
        // Until when a car is held stands in the entry that is named.
        assert.notEqual(one.field, "held_until");
        if (one.field !== "expires_at" || !one.row.startsWith("hold:")) continue;
        const until = entry.fields.find((field) => field.name === "expires_at");
        assert.deepEqual([until?.value, one.text !== one.value], [one.value, true]);
      }
    }
  }
  assert.deepEqual([...proved].sort(), ["code", "name"]);
  const asked = messages.find((line) => line.author === "visitor");
  assert.ok(asked.understood.some((one) => /red/i.test(one.words)), JSON.stringify(asked));
});

test("a salesperson sees no audit", async () => {
  await ann.get("audit?q=sunroof", { status: 403 });
});

test("the visitor's copy holds every line, for the token only", async () => {
  const url = `${house.address}/api/conversations/${visitor.conversation}/transcript`;
  const copy = await fetch(url, { headers: { authorization: `Bearer ${visitor.token}` } });
  assert.equal(copy.status, 200);
  const text = await copy.text();
  for (const line of visitor.lines()) assert.ok(text.includes(line.text.split("\n")[0]), text);
  const foreign = await fetch(url, { headers: { authorization: "Bearer wrong" } });
  assert.ok([401, 404].includes(foreign.status));
});
