// Whose hold it is, and which window a "yes" came from.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { cars, day, manager, open, rooftop, salesperson } from "./support/all.mjs";
import { assertClaims, assertProved, claimed, dropAll, Staff, Visitor } from "./support/all.mjs";

let house, max;
before(async () => {
  house = await open([
    rooftop("lakeside", {
      lot: cars(12, "H"),
      staff: [
        salesperson("ann", "Ann Archer"),
        salesperson("bob", "Bob Baker"),
        manager("max", "Max Miller"),
      ],
      policies: { holds_per_address_max: 100, lot_share_held_max_percent: 100 },
    }),
  ]);
  max = await Staff.signIn(house, "max", "lakeside");
});
after(async () => {
  dropAll();
  await house.close();
});

const come = () => Visitor.come(house, { rooftop: "lakeside" });
const contact = "Dana Brooks, 510 555 0188";
const on = day(2);
const board = async () => (await max.get(`board?day=${on.iso}`)).appointments;

async function holding(stock) {
  const visitor = await come();
  const held = await visitor.say(`I want ${stock}`);
  assertClaims(held, "held_until");
  return visitor;
}

test("an own hold stands in nobody's own way: the car is asked for again, and booked", async () => {
  const visitor = await holding("H1001");
  const again = await visitor.say("I want H1001");
  assert.ok(!claimed(again, "vehicle_held_by_other"), again.text);
  assert.ok(!claimed(again, "hold_refused"), again.text);
  await visitor.say(`${on.said} at 9 am`);
  const booked = await visitor.say(contact);
  assertClaims(booked, "booked");
  assertProved(booked);
});

test("another's hold and another's appointment block the car, and say so", async () => {
  const owner = await holding("H1002");
  const other = await come();
  const refused = await other.say("I want H1002");
  assertClaims(refused, "vehicle_held_by_other");
  assertProved(refused);
  await owner.say(`${on.said} at 11 am`);
  assertClaims(await owner.say(contact), "booked", "booked_held");
  const later = await other.say("is H1002 still available?");
  assertProved(later);
  assert.ok(!claimed(later, "vehicle_standing"), later.text);
  assert.ok(!claimed(later, "held_until"), later.text);
});

test("a hold given up frees the car for the next", async () => {
  const owner = await holding("H1003");
  const released = await owner.say("please release the hold");
  assertProved(released);
  const other = await come();
  assertClaims(await other.say("I want H1003"), "held_until");
});

test("a yes from a second window confirms nothing that this window did not show", async () => {
  const first = await come();
  const question = await first.say("is H1004 available?");
  assert.match(question.text, /\?$/);
  const second = await first.again({ seen: 0 });
  await second.until((frame) => frame.type === "message" && frame.seq === first.seq, "history");
  const stale = second.seq;
  await first.say("do you have something in black?");
  const answer = await second.say("yes", { seen: stale });
  assert.ok(!claimed(answer, "held_until") && !claimed(answer, "booked"), answer.text);
  assertProved(answer);
  assert.equal((await max.vehicle("H1004")).hold, null);
});

test("a tapped time from before a change confirms nothing", async () => {
  const visitor = await holding("H1005");
  const offer = visitor.lines().at(-1);
  const slot = offer.choices.find((one) => one.id.startsWith("slot:"));
  await visitor.say(contact);
  const stale = visitor.seq;
  const from = visitor.frames.length;
  await max.command("mark_sold", {
    vehicle: (await max.vehicle("H1005")).id,
    override: true,
    reason: "Sold on the floor.",
  });
  const pushed = await visitor.push(from);
  assertClaims(pushed, "vehicle_gone");
  const count = (await board()).length;
  const answer = await visitor.choose(slot.id, { seen: stale });
  assert.ok(!claimed(answer, "booked"), answer.text);
  assert.equal((await board()).length, count);
});

test("a yes sent before a pushed change had come confirms nothing", async () => {
  const visitor = await holding("H1006");
  await visitor.say(`${on.said} at 4 pm`);
  const stale = visitor.seq;
  const from = visitor.frames.length;
  await max.command("mark_sold", {
    vehicle: (await max.vehicle("H1006")).id,
    override: true,
    reason: "Sold on the floor.",
  });
  await visitor.push(from);
  const answer = await visitor.say("yes", { seen: stale });
  assert.ok(!claimed(answer, "booked"), answer.text);
  assertProved(answer);
  const named = await visitor.say(contact);
  assertProved(named);
  assert.ok(
    !(await board()).some((one) => one.vehicle?.stock_number === "H1006"),
    "nobody is booked on a car that was sold",
  );
});

test("a car that went to another meanwhile is told at the booking, with others", async () => {
  const visitor = await holding("H1007");
  await visitor.say(`${on.said} at 6 pm`);
  const from = visitor.frames.length;
  const { hold } = await max.vehicle("H1007");
  assert.equal(hold.kind, "chat");
  await max.command("release_hold", { hold: hold.id, reason: "Asked by the manager." });
  assertClaims(await visitor.push(from), "hold_released");
  const other = await come();
  assertClaims(await other.say("I want H1007"), "held_until");
  const answer = await visitor.say(contact);
  assertProved(answer);
  assertClaims(answer, "vehicle_held_by_other");
  assert.ok(answer.cards.length > 0 && answer.cards.every((one) => !one.held));
  const mine = (await board()).filter((one) => one.vehicle?.stock_number === "H1007");
  assert.deepEqual(mine, []);
});

test("a hold released while the car stays free is taken anew with the booking", async () => {
  const visitor = await holding("H1008");
  await visitor.say(`${on.said} at 8 pm`);
  const from = visitor.frames.length;
  const { hold } = await max.vehicle("H1008");
  await max.command("release_hold", { hold: hold.id, reason: "By mistake." });
  await visitor.push(from);
  const answer = await visitor.say(contact);
  assertProved(answer);
  assertClaims(answer, "booked", "booked_held");
  assert.equal((await max.vehicle("H1008")).hold.kind, "appointment");
});
