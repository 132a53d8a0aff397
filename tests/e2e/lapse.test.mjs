// A hold that lapses between the question and the answer. The shortest hold is a minute, so this
// file takes about that long: all its visitors wait for the same minute.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { cars, day, manager, open, rooftop, salesperson } from "./support/all.mjs";
import { assertClaims, assertProved, claimed, dropAll, Staff, Visitor } from "./support/all.mjs";

const contact = "Dana Brooks, 510 555 0188";
const on = day(2);
let house, max;
const waiting = {};

before(async () => {
  house = await open([
    rooftop("lakeside", {
      lot: cars(8, "L"),
      staff: [
        ...["ann", "bob", "cal"].map((login) => salesperson(login, `${login} Archer`)),
        manager("max", "Max Miller"),
      ],
      policies: {
        hold_ttl: 1,
        hold_ttl_max: 1,
        hold_ttl_no_contact: 1,
        holds_per_address_max: 100,
        lot_share_held_max_percent: 100,
      },
    }),
  ]);
  max = await Staff.signIn(house, "max", "lakeside");
  for (const stock of ["L1001", "L1002", "L1003"]) {
    const visitor = await Visitor.come(house, { rooftop: "lakeside" });
    assertClaims(await visitor.say(`I want ${stock}`), "held_until");
    assertClaims(await visitor.say(`${on.said} at 10 am`), "slot_free");
    waiting[stock] = visitor;
  }
  await lapsed("L1001", "L1002", "L1003");
});
after(async () => {
  dropAll();
  await house.close();
});

// Waits until the books show no hold on these cars any more.
async function lapsed(...stocks) {
  const deadline = Date.now() + 90_000;
  for (const stock of stocks) {
    while ((await max.vehicle(stock)).hold !== null) {
      assert.ok(Date.now() < deadline, `${stock} is still held`);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

const boardOf = async (stock) =>
  (await max.get(`board?day=${on.iso}`)).appointments.filter(
    (one) => one.vehicle?.stock_number === stock,
  );

test("a lapsed hold on a car that is still free: booked and held in the same commit", async () => {
  const answer = await waiting.L1001.say(contact);
  assertProved(answer);
  assertClaims(answer, "booked", "booked_held");
  assert.equal((await boardOf("L1001")).length, 1);
  assert.equal((await max.vehicle("L1001")).hold.kind, "appointment");
});

test("a lapsed hold on a car that another took: told, with others that are free", async () => {
  const other = await Visitor.come(house, { rooftop: "lakeside" });
  assertClaims(await other.say("I want L1002"), "held_until");
  const answer = await waiting.L1002.say(contact);
  assertProved(answer);
  assertClaims(answer, "vehicle_held_by_other");
  assert.ok(!claimed(answer, "booked"));
  assert.ok(answer.cards.length > 0 && answer.cards.every((card) => !card.held));
  assert.deepEqual(await boardOf("L1002"), []);
});

test("a lapsed hold on a car that staff sold: told, with others that are free", async () => {
  await max.command("mark_sold", { vehicle: (await max.vehicle("L1003")).id });
  const answer = await waiting.L1003.say(contact);
  assertProved(answer);
  assertClaims(answer, "vehicle_gone");
  assert.ok(!claimed(answer, "booked"));
  assert.ok(answer.cards.length > 0 && answer.cards.every((card) => !card.held));
  assert.deepEqual(await boardOf("L1003"), []);
});
