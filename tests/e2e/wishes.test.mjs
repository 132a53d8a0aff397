// What cannot be had: no such car, no such time. Said, with what truly is there instead.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { car, cars, day, everyDay, manager, open, rooftop, salesperson } from "./support/all.mjs";
import { assertClaims, assertProved, claimed, dropAll, Staff, Visitor } from "./support/all.mjs";

const closedDay = 4; // days from today without opening hours, every week
const holiday = 3;
const hours = {
  ...everyDay(["00:00", "24:00"]),
  [["sun", "mon", "tue", "wed", "thu", "fri", "sat"][day(closedDay).index]]: [],
};
let house;
before(async () => {
  const closures = [{ day: day(holiday).iso, name: "Founder's Day" }];
  house = await open([
    rooftop("lakeside", {
      lot: [...cars(8, "N", { color: "Black" }), car("N2001", { color: "Blue", price: 18_000 })],
      hours,
      closures,
      staff: [salesperson("ann", "Ann Archer", hours), manager("max", "Max Miller")],
      policies: { lot_share_held_max_percent: 100 },
    }),
    rooftop("hilltop", {
      lot: [car("F3001", { color: "Green", price: 22_000 }), ...cars(6, "F", { color: "White" })],
      staff: [salesperson("flo", "Flo Fisher"), manager("fay", "Fay Ford")],
    }),
  ]);
});
after(async () => {
  dropAll();
  await house.close();
});

// A car of its own for each visitor.
let next = 1000;
async function holding() {
  const visitor = await come();
  assertClaims(await visitor.say(`I want N${++next}`), "held_until");
  return visitor;
}
const come = () => Visitor.come(house, { rooftop: "lakeside" });
const slots = (line) => (line.choices ?? []).filter((one) => one.id.startsWith("slot:"));

// The offered times are free in truth, in the future, and on none of the days given.
async function assertRealSlots(line, ...notOn) {
  assertClaims(line, "slots_free");
  assert.ok(slots(line).length > 0, line.text);
  const max = await Staff.signIn(house, "max", "lakeside");
  for (const slot of slots(line)) {
    const at = Number(slot.id.split(":")[1]);
    assert.ok(at >= Date.now() + 3_000_000, `${slot.label} is too soon`);
    for (const bad of notOn) assert.ok(!slot.label.includes(bad), `${slot.label} is no day for it`);
    const iso = new Date(at).toISOString();
    const local = new Intl.DateTimeFormat("en-CA", { timeZone: "America/Los_Angeles" }).format(at);
    const free = await max.get(`slots?day=${local}&kind=test_drive`);
    assert.ok(free.slots.some((one) => one.starts_at === iso), `${slot.label} is not free`);
  }
}

test("no match: said, with the nearest cars, what differs, and the other rooftop", async () => {
  const visitor = await come();
  const none = await visitor.say("looking for a used green SUV under 25k");
  assertProved(none);
  assertClaims(none, "no_vehicle_matches", "vehicle_near", "matches_elsewhere");
  assert.match(none.text, /Hilltop Motors/);
  const near = none.sentences.filter((one) => one.claims.includes("vehicle_near"));
  for (const one of near) assert.match(one.text, /black|blue|not green|color/i);
  const choice = none.choices.find((one) => /Hilltop/.test(one.label));
  assert.ok(choice, JSON.stringify(none.choices));
  const number = visitor.conversation;
  const moved = await visitor.choose(choice.id);
  assertProved(moved);
  const frame = await visitor.until((one) => one.type === "moved", "the move");
  assert.equal(frame.rooftop.slug, "hilltop");
  assert.equal(frame.conversation, number);
  assert.match(moved.text, /Hilltop/);
  assertClaims(moved, "rooftop_moved", "vehicles_match");
  assert.deepEqual(
    moved.cards.map((one) => [one.stock_number, one.url]),
    [["F3001", "/hilltop/vehicles/F3001"]],
  );
  const held = await visitor.say("I want F3001");
  assertClaims(held, "held_until");
  await visitor.say(`${day(2).said} at 10 am`);
  const booked = await visitor.say("Dana Brooks, 510 555 0188");
  assertClaims(booked, "booked");
  assert.equal(booked.cards[0].salesperson, "Flo Fisher");
  const fay = await Staff.signIn(house, "fay", "hilltop");
  const { appointments } = await fay.get(`board?day=${day(2).iso}`);
  assert.equal(appointments.length, 1);
  const card = await fay.get(`appointments/${appointments[0].id}`);
  assert.match(JSON.stringify(card.answered), /green/i);
  await visitor.drop();
  const back = await visitor.again({ rooftop: "hilltop", seen: 0 });
  await back.until((one) => one.type === "message" && one.seq === booked.seq, "the whole history");
  assert.equal(back.lines().length, booked.seq);
});

test("a stock number of another rooftop: told with price and place, and a yes goes", async () => {
  const visitor = await come();
  const line = await visitor.say("do you have F1003?");
  assertClaims(line, "vehicle_listed", "matches_elsewhere");
  assert.match(line.text, /stock F1003: \$\d\d,\d{3} total/);
  assert.ok(line.choices.some((one) => one.id.startsWith("rooftop:")), line.text);
  const there = await visitor.say("yes");
  assertClaims(there, "rooftop_moved", "vehicle_listed");
  assert.match(there.text, /F1003/);
});

test("nothing like it anywhere: said plainly, nothing invented", async () => {
  const visitor = await come();
  const none = await visitor.say("do you have a Ferrari Roma under 20k?");
  assertProved(none);
  assert.ok(!claimed(none, "vehicles_match"), none.text);
  assert.ok(!claimed(none, "matches_elsewhere"), none.text);
});

const closedEvery = new RegExp(`closed on ${day(closedDay).weekday}s`);
for (const [what, when, reason, notOn] of [
  ["a closed weekday", day(closedDay).said, closedEvery, day(closedDay).shown],
  ["a holiday", day(holiday).said, /Founder's Day/, day(holiday).shown],
  ["a day beyond the horizon", day(60).said, /ahead|far|days/i, day(60).shown],
]) {
  test(`${what}: said, with the nearest real times`, async () => {
    const visitor = await holding();
    const line = await visitor.say(`${when} at 10 am`);
    assertProved(line);
    assertClaims(line, "slot_refused");
    assert.match(line.text, reason);
    await assertRealSlots(line, notOn);
  });
}

test("the times offered for a holiday are near the hour that was wished", async () => {
  const visitor = await holding();
  const line = await visitor.say(`${day(holiday).said} at 10 am`);
  assert.match(line.text, /Founder's Day/);
  for (const slot of slots(line)) assert.match(slot.label, /\b(9|10|11):\d\d AM/, line.text);
});

test("a day that is past: said, with the nearest real times", async () => {
  const visitor = await holding();
  const line = await visitor.say("yesterday at 10 am");
  assertProved(line);
  assertClaims(line, "slot_refused");
  assert.match(line.text, /gone by/);
  await assertRealSlots(line, day(-1).shown);
});

test("too short notice: said, with the nearest real times", async () => {
  const visitor = await holding();
  const line = await visitor.say("can I come in 20 minutes?");
  assertProved(line);
  assertClaims(line, "slot_refused");
  assert.match(line.text, /too short notice/);
  assert.ok(!claimed(line, "slot_free") && !claimed(line, "booked"), line.text);
  await assertRealSlots(line);
});
