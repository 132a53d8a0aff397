// A booking's code together with the contact opens it from anywhere in the group; guesses are few.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { cars, day, manager, open, rooftop, salesperson } from "./support/all.mjs";
import { assertClaims, assertProved, claimed, dropAll, Staff, Visitor } from "./support/all.mjs";

let house, max;
before(async () => {
  house = await open([
    rooftop("lakeside", {
      lot: cars(8, "L"),
      staff: [salesperson("ann", "Ann Archer"), manager("max", "Max Miller")],
    }),
    rooftop("harbor", {
      zone: "America/New_York",
      lot: cars(3, "B"),
      staff: [salesperson("bob", "Bob Baker"), manager("bea", "Bea Bond")],
    }),
  ]);
  max = await Staff.signIn(house, "max", "lakeside");
});
after(async () => {
  dropAll();
  await house.close();
});

const on = day(2);
const come = (slug, from) => Visitor.come(house, { rooftop: slug, from });
const visit = async (code) =>
  (await max.get(`board?day=${on.iso}`)).appointments.find((one) => one.code === code);

let contacts = 100;
async function booked(stock, time) {
  const visitor = await come("lakeside");
  const contact = `510 555 0${contacts++}`;
  await visitor.say(`I want ${stock}`);
  await visitor.say(`${on.said} at ${time}`);
  const line = await visitor.say(`Dana Brooks, ${contact}`);
  assertClaims(line, "booked");
  return { code: line.cards[0].code, contact };
}

test("a booking opens at a sister rooftop, by its own house's clock, and is moved", async () => {
  const { code, contact } = await booked("L1001", "1 pm");
  const board = await max.watch();
  const visitor = await come("harbor");
  const line = await visitor.say(`when is my appointment? code ${code}, phone ${contact}`);
  assertProved(line);
  assertClaims(line, "rooftop_moved", "booked");
  assert.match(line.text, /1:00 PM/, "not four, as the sister's clock has it");
  assert.match(line.text, /Lakeside Motors/);
  const moved = await visitor.until((frame) => frame.type === "moved", "the hand-over");
  assert.equal(moved.rooftop.slug, "lakeside");
  const later = await visitor.say(`can we move it to ${on.said} at 3 pm?`);
  const done = claimed(later, "appointment_moved") ? later : await visitor.say("yes");
  assertClaims(done, "appointment_moved");
  assert.match((await visit(code)).local, /3:00 PM/);
  board.close();
});

test("cancelled from a sister rooftop in one message, and the showroom hears of it", async () => {
  const { code, contact } = await booked("L1002", "5 pm");
  const board = await max.watch();
  const visitor = await come("harbor");
  const from = board.frames.length;
  const line = await visitor.say(`please cancel my appointment, code ${code}, phone ${contact}`);
  assertProved(line);
  const done = claimed(line, "appointment_cancelled") ? line : await visitor.say("yes");
  assertClaims(done, "appointment_cancelled");
  const told = (frame) => frame.type === "changed" && frame.topics.includes("appointments");
  await board.until(told, "the change of the board", from);
  assert.equal((await visit(code)).state, "cancelled");
  board.close();
});

test("what is found counts for nothing, however often", async () => {
  const { code, contact } = await booked("L1003", "7 pm");
  const visitor = await come("lakeside", "127.0.0.21");
  for (let n = 0; n < 9; ++n) {
    const line = await visitor.say(`when is my appointment? code ${code}, phone ${contact}`);
    assertClaims(line, "booked");
  }
});

test("five failures stop one conversation, which hears until when; another opens", async () => {
  const { code, contact } = await booked("L1004", "9 pm");
  const asks = `when is my appointment? code ${code}, phone ${contact}`;
  const thief = await come("lakeside", "127.0.0.22");
  for (let n = 0; n < 5; ++n) {
    const line = await thief.say(`when is my appointment? code ABCD-EF${10 + n}, ${contact}`);
    assertClaims(line, "appointment_unknown");
    assert.doesNotMatch(line.text, /too often/);
  }
  const stopped = await thief.say(asks);
  assertProved(stopped);
  assert.match(stopped.text, /too often.* until .*\d:\d\d [AP]M/);
  assert.ok(house.log().includes('"event":"code_guesses_stopped"'));
  const neighbour = await come("lakeside", "127.0.0.22");
  assertClaims(await neighbour.say(asks), "booked");
});

test("one address has no more than its failures, whatever conversation it opens", async () => {
  const { code, contact } = await booked("L1005", "11 pm");
  let stopped = false;
  for (let n = 0; n < 9 && !stopped; ++n) {
    const script = await come("lakeside", "127.0.0.23");
    for (let k = 0; k < 5; ++k) {
      const guess = `ZZ${10 + n}-EF${10 + k}`;
      const line = await script.say(`cancel my appointment, code ${guess}, 5105550111`);
      stopped ||= /too often/.test(line.text);
    }
  }
  assert.ok(stopped);
  const last = await come("lakeside", "127.0.0.23");
  const right = await last.say(`when is my appointment? code ${code}, phone ${contact}`);
  assert.ok(!claimed(right, "booked"), right.text);
  const other = await come("lakeside", "127.0.0.24");
  assertClaims(await other.say(`when is my appointment? code ${code}, ${contact}`), "booked");
});
