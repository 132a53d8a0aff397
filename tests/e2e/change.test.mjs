// What becomes of a promise: cancelled, moved, broken by a sale; and who is told of it when.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { cars, day, manager, open, rooftop, salesperson } from "./support/all.mjs";
import { assertClaims, assertProved, claimed, dropAll, promptly } from "./support/all.mjs";
import { Staff, Visitor } from "./support/all.mjs";

let house, max;
before(async () => {
  house = await open([
    rooftop("lakeside", {
      lot: cars(15, "K"),
      staff: [salesperson("ann", "Ann Archer"), manager("max", "Max Miller")],
      policies: { holds_per_address_max: 100, lot_share_held_max_percent: 100 },
    }),
  ]);
  max = await Staff.signIn(house, "max", "lakeside");
});
after(async () => {
  dropAll();
  await house.close();
});

const on = day(2);
const come = () => Visitor.come(house, { rooftop: "lakeside" });
const board = async () => (await max.get(`board?day=${on.iso}`)).appointments;
const free = async (time) => {
  const { slots } = await max.get(`slots?day=${on.iso}&kind=test_drive`);
  return slots.some((one) => one.local.endsWith(` ${time}`));
};
const sell = async (stock) =>
  max.command("mark_sold", {
    vehicle: (await max.vehicle(stock)).id,
    override: true,
    reason: "Sold on the floor.",
  });

let contacts = 100;
async function booked(stock, time) {
  const visitor = await come();
  assertClaims(await visitor.say(`I want ${stock}`), "held_until");
  assertClaims(await visitor.say(`${on.said} at ${time}`), "slot_free");
  const line = await visitor.say(`Dana Brooks, 510 555 0${contacts++}`);
  assertClaims(line, "booked");
  return { visitor, code: line.cards[0].code };
}

test("cancelled twice is freed once", async () => {
  const { visitor, code } = await booked("K1001", "1 am");
  assert.equal(await free("1:00 AM"), false);
  const first = await visitor.say("please cancel my appointment");
  assertClaims(first, "appointment_cancelled");
  assertProved(first);
  assert.equal(await free("1:00 AM"), true);
  const next = await booked("K1002", "1 am");
  const again = await visitor.say("cancel my appointment");
  assertProved(again);
  assert.equal(await free("1:00 AM"), false);
  const all = await board();
  assert.equal(all.filter((one) => one.code === next.code && one.state === "booked").length, 1);
  assert.ok(!all.some((one) => one.code === code && one.state === "booked"));
  assert.equal((await max.vehicle("K1001")).hold, null);
});

test("a staff member's cancel, sent ten times, frees once and is told once", async () => {
  const { visitor, code } = await booked("K1003", "3 am");
  const { id } = (await board()).find((one) => one.code === code);
  const from = visitor.frames.length;
  const fields = { appointment: id, reason: "Customer called." };
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => max.ask("cancel_appointment", fields, { id: "cancel-1" })),
  );
  for (const { status, body } of answers) {
    assert.equal(status, 200);
    assert.equal(body.entry, answers[0].body.entry);
  }
  const told = await visitor.push(from);
  assertClaims(told, "appointment_cancelled");
  assert.match(told.text, /Customer called\./);
  assert.doesNotMatch(told.text, /our doing/);
  await visitor.say("thanks");
  const lines = visitor.frames.slice(from).filter((one) => one.type === "message");
  assert.equal(lines.filter((one) => claimed(one, "appointment_cancelled")).length, 1);
});

test("a moved visit frees its old time and takes the new one", async () => {
  const { visitor, code } = await booked("K1004", "5 am");
  const asked = await visitor.say(`can we move it to ${on.said} at 7 am?`);
  assertProved(asked);
  const moved = claimed(asked, "appointment_moved") ? asked : await visitor.say("yes");
  assertProved(moved);
  assertClaims(moved, "appointment_moved");
  assert.equal(await free("5:00 AM"), true);
  assert.equal(await free("7:00 AM"), false);
  const mine = (await board()).filter((one) => one.code === code);
  assert.equal(mine.length, 1);
  assert.match(mine[0].local, /7:00 AM/);
});

test("a second visit to the same car is told under the hold that stands", async () => {
  const { visitor } = await booked("K1014", "2 pm");
  const before = (await max.vehicle("K1014")).hold;
  const line = await visitor.say(`book a second visit for K1014 on ${day(1).said} at 2 pm`);
  const second = claimed(line, "booked") ? line : await visitor.say("yes");
  assertProved(second);
  assertClaims(second, "booked", "booked_held");
  assert.deepEqual((await max.vehicle("K1014")).hold, before);
});

test("a sale under a visit shows the visit as it stands, with no car held for it", async () => {
  const { visitor, code } = await booked("K1015", "11 pm");
  const card = visitor.lines().at(-1).cards[0];
  assert.equal(card.stock_number, "K1015");
  assert.ok(Date.parse(card.starts_at) < Date.parse(card.ends_at));
  const { holding } = visitor.lines().at(-1);
  assert.deepEqual(holding.map((one) => one.stock_number), ["K1015"]);
  const from = visitor.frames.length;
  await sell("K1015");
  const told = await visitor.push(from);
  const stands = told.cards.find((one) => one.kind === "appointment");
  assert.equal(stands.code, code);
  assert.equal(stands.state, "booked");
  assert.equal(stands.held_until, undefined);
  assert.equal(told.holding, undefined);
});

test("a move to a time that is taken keeps the old one, and offers real ones", async () => {
  await booked("K1005", "11 am");
  const { visitor, code } = await booked("K1006", "9 am");
  const refused = await visitor.say(`can we move it to ${on.said} at 11 am?`);
  assertProved(refused);
  assert.ok(!claimed(refused, "appointment_moved"), refused.text);
  assertClaims(refused, "slot_refused");
  assert.equal(await free("9:00 AM"), false);
  assert.match((await board()).find((one) => one.code === code).local, /9:00 AM/);
});

test("a visit is cancelled from elsewhere by code and contact together", async () => {
  const { code } = await booked("K1007", "1 pm");
  const contact = `510 555 0${contacts - 1}`;
  const elsewhere = await come();
  const line = await elsewhere.say(`please cancel my appointment, code ${code}, phone ${contact}`);
  assertProved(line);
  assertClaims(line, "appointment_cancelled");
  assert.ok(!(await board()).some((one) => one.code === code && one.state === "booked"));
});

test("sold under a hold: the open page is told within a second, with what is there", async () => {
  const visitor = await come();
  assertClaims(await visitor.say("I want K1008"), "held_until");
  const from = visitor.frames.length;
  const began = Date.now();
  await sell("K1008");
  const told = await visitor.push(from);
  assert.ok(told.cameAt - began < promptly, `${told.cameAt - began} ms`);
  assertClaims(told, "vehicle_gone");
  assertProved(told);
  assert.match(told.text, /sorry/i);
  assert.ok(told.cards.length > 0);
  for (const card of told.cards) {
    const vehicle = await max.vehicle(card.stock_number);
    assert.equal(vehicle.status, "available");
    assert.equal(vehicle.hold, null);
  }
});

test("sold under an appointment: the open page is told in a second, with a way on", async () => {
  const { visitor, code } = await booked("K1009", "3 pm");
  const from = visitor.frames.length;
  const began = Date.now();
  await sell("K1009");
  const told = await visitor.push(from);
  assert.ok(told.cameAt - began < promptly, `${told.cameAt - began} ms`);
  assertClaims(told, "vehicle_gone");
  assertProved(told);
  assert.ok(told.cards.length > 0 && told.choices.length > 0, told.text);
  assert.ok((await board()).find((one) => one.code === code).repair, "the visit is marked");
  const next = await visitor.choose(told.cards[0].choice);
  assertProved(next);
  assertClaims(next, "booked", "booked_held");
  assert.ok(!claimed(next, "slots_free"), `nothing known is asked: ${next.text}`);
  const mine = (await board()).filter((one) => one.code === code && one.state === "booked");
  assert.equal(mine.length, 1);
  assert.equal(mine[0].repair, null, "another car is under the visit now");
  assert.match(mine[0].local, /3:00 PM/);
  const stock = told.cards[0].stock_number;
  assert.equal(mine[0].vehicle.stock_number, stock);
  assert.equal((await max.vehicle(stock)).hold.kind, "appointment");
});

test("sold while the page was closed: it is the first thing told on return", async () => {
  const { visitor } = await booked("K1010", "5 pm");
  await visitor.drop();
  const { seq } = visitor;
  await sell("K1010");
  const back = await visitor.again();
  const first = await back.until((frame) => frame.type === "message", "the first line");
  assert.equal(first.seq, seq + 1);
  assertClaims(first, "vehicle_gone");
  assertProved(first);
});

test("a plain sale under a promise is refused, and the visitor hears nothing of it", async () => {
  const { visitor } = await booked("K1011", "7 pm");
  const from = visitor.frames.length;
  const { id } = await max.vehicle("K1011");
  const refused = await max.ask("mark_sold", { vehicle: id });
  assert.equal(refused.status, 409);
  assert.equal(refused.body.code, "vehicle_promised");
  const bare = await max.ask("mark_sold", { vehicle: id, override: true });
  assert.equal(bare.status, 400, "an override has a reason");
  const line = await visitor.say("what are your hours?");
  assertClaims(line, "hours");
  const since = visitor.frames.slice(from).filter((one) => one.sentences);
  assert.ok(!since.some((one) => claimed(one, "vehicle_gone")));
});

test("a booked visit loses its hold only by a manager's override with a reason", async () => {
  const { visitor, code } = await booked("K1013", "8 pm");
  const ann = await Staff.signIn(house, "ann", "lakeside");
  const hold = (await max.vehicle("K1013")).hold.id;
  const from = visitor.frames.length;
  const refusals = [
    [ann, {}, 409, "vehicle_promised"],
    [ann, { reason: "Needed." }, 409, "vehicle_promised"],
    [ann, { override: true, reason: "Needed." }, 403, "override_needs_manager"],
    [max, { reason: "Needed." }, 409, "vehicle_promised"],
    [max, { override: true }, 400, "reason_missing"],
  ];
  for (const [who, fields, status, refusal] of refusals) {
    const refused = await who.ask("release_hold", { hold, ...fields });
    assert.equal(refused.status, status, JSON.stringify(refused.body));
    assert.equal(refused.body.code, refusal);
  }
  assert.match((await ann.ask("release_hold", { hold })).body.text, /promised to Dana Brooks/);
  assert.equal((await max.vehicle("K1013")).hold.id, hold);
  const visit = async () => (await board()).find((one) => one.code === code);
  assert.equal((await visit()).repair, null);

  await max.command("release_hold", { hold, override: true, reason: "Damaged in the lot." });
  assertClaims(await visitor.push(from), "hold_released");
  const marked = await visit();
  assert.equal(marked.state, "booked");
  assert.equal(marked.held_until, null);
  const { tasks } = await max.get("tasks");
  const repair = tasks.find((one) => one.id === marked.repair);
  assert.equal(repair.kind, "repair");
  assert.match(repair.text, /Damaged in the lot/);
  await max.command("close_task", { task: repair.id });
  assert.equal((await visit()).repair, null);
});

test("staff act for a walk-in through the same gate: no second booking of one time", async () => {
  const { slots } = await max.get(`slots?day=${on.iso}&kind=test_drive`);
  const fields = {
    kind: "test_drive",
    vehicle: (await max.vehicle("K1012")).id,
    starts_at: slots.find((one) => one.local.endsWith(" 9:00 PM")).starts_at,
    name: "Sam Ortiz",
    phone: "510 555 0101",
  };
  const done = await max.command("book_appointment", fields);
  assert.equal(done.appointment.state, "booked");
  const other = { ...fields, vehicle: (await max.vehicle("K1015")).id };
  const refused = await max.ask("book_appointment", other);
  assert.equal(refused.status, 409, JSON.stringify(refused.body));
  const visitor = await come();
  assertClaims(await visitor.say("I want K1012"), "vehicle_held_by_other");
});
