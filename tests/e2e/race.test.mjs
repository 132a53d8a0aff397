// Many at once: one car, one slot, k people. What is told is what the books say.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { cars, day, manager, open, rooftop, salesperson } from "./support/all.mjs";
import { assertClaims, assertProved, claimed, dropAll, Staff, Visitor } from "./support/all.mjs";

const people = (prefix, count) => [
  ...["Ann Archer", "Bob Baker", "Cal Cooper"]
    .slice(0, count)
    .map((name, n) => salesperson(`${prefix}${n}`, name)),
  manager(`${prefix}max`, "Max Miller"),
];
const wide = { holds_per_address_max: 100, lot_share_held_max_percent: 100 };

let house;
before(async () => {
  house = await open([
    rooftop("single", { lot: cars(14, "S"), staff: people("single", 1), policies: wide }),
    rooftop("triple", { lot: cars(14, "T"), staff: people("triple", 3), policies: wide }),
  ]);
});
after(async () => {
  dropAll();
  await house.close();
});

const visitors = (count, slug) =>
  Promise.all(Array.from({ length: count }, () => Visitor.come(house, { rooftop: slug })));
const all = (list, act) => Promise.all(list.map(act));
const boardOf = async (slug, iso) =>
  (await (await Staff.signIn(house, `${slug}max`, slug)).get(`board?day=${iso}`)).appointments;

test("ten select one car at once: one holds it, nine are told and offered free ones", async () => {
  const list = await visitors(10, "single");
  await all(list, (one) => one.say("show me SUVs"));
  const answers = await all(list, (one) => one.say("I want S1001"));
  answers.forEach(assertProved);
  const held = answers.filter((one) => claimed(one, "held_until"));
  assert.equal(held.length, 1, answers.map((one) => one.text).join("\n"));
  const free = new Set();
  for (const line of answers.filter((one) => one !== held[0])) {
    assertClaims(line, "vehicle_held_by_other");
    assert.ok(line.cards?.length > 0, `no alternative: ${line.text}`);
    for (const card of line.cards) {
      assert.notEqual(card.stock_number, "S1001");
      assert.equal(card.held, undefined);
      free.add(card.stock_number);
    }
  }
  const max = await Staff.signIn(house, "singlemax", "single");
  for (const stock of free) assert.equal((await max.vehicle(stock)).hold, null);
  await all(list, (one) => one.leave());
});

// Each with a car of their own, all asked for name and contact about the same time.
async function bookAtOnce(slug, prefix, count, when) {
  const list = await visitors(count, slug);
  const held = await Promise.all(list.map((one, n) => one.say(`I want ${prefix}${1002 + n}`)));
  held.forEach((line) => assertClaims(line, "held_until"));
  const free = await all(list, (one) => one.say(when));
  free.forEach((line) => assertClaims(line, "slot_free"));
  const answers = await Promise.all(
    list.map((one, n) => one.say(`Dana Brooks, 510 555 ${String(1000 + n)}`)),
  );
  answers.forEach(assertProved);
  const booked = answers.filter((line) => claimed(line, "booked"));
  const refused = answers.filter((line) => !booked.includes(line));
  return { list, booked, refused };
}

test("ten confirm one salesperson's slot: one has it, nine are offered real ones", async () => {
  const on = day(2);
  const { list, booked, refused } = await bookAtOnce("single", "S", 10, `${on.said} at 10 am`);
  assert.equal(booked.length, 1, booked.map((line) => line.text).join("\n"));
  assert.equal((await boardOf("single", on.iso)).length, 1);
  for (const line of refused) {
    assertClaims(line, "slot_refused", "slots_free");
    const offered = line.choices.filter((one) => one.id.startsWith("slot:"));
    assert.ok(offered.length > 0, line.text);
    assert.ok(!offered.some((one) => one.label.includes(`${on.shown}, 10:00 AM`)), line.text);
  }
  const loser = list.find((one) => one.lines().at(-1).text === refused[0].text);
  const choice = refused[0].choices.find((one) => one.id.startsWith("slot:"));
  const taken = await loser.choose(choice.id);
  assertProved(taken);
  assertClaims(taken, "booked");
  assert.equal(taken.cards[0].local, choice.label);
  await all(list, (one) => one.leave());
});

test("three salespeople free and four visitors at once: exactly three are booked", async () => {
  const on = day(2);
  const { list, booked, refused } = await bookAtOnce("triple", "T", 4, `${on.said} at 3 pm`);
  assert.equal(booked.length, 3);
  const names = new Set(booked.map((line) => line.cards[0].salesperson));
  assert.equal(names.size, 3);
  assertClaims(refused[0], "slot_refused", "slots_free");
  const board = await boardOf("triple", on.iso);
  assert.deepEqual(
    board.map((one) => one.code).sort(),
    booked.map((line) => line.cards[0].code).sort(),
  );
  await all(list, (one) => one.leave());
});
