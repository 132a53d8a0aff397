// `kept import` beside the running server: what staff said stays, half a lot is refused, and the
// chat goes on meanwhile.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { car, cars, feed, open, program, rooftop, run } from "./support/all.mjs";
import { assertClaims, assertProved, claimed, dropAll, Staff, Visitor } from "./support/all.mjs";

const lot = cars(20, "I");
let house, max;
before(async () => {
  house = await open([
    rooftop("lakeside", {
      lot,
      policies: { holds_per_address_max: 50, lot_share_held_max_percent: 100 },
    }),
    rooftop("hilltop", { lot: cars(10, "J") }),
  ]);
  max = await Staff.signIn(house, "lakeside.max", "lakeside");
});
after(async () => {
  dropAll();
  await house.close();
});

let files = 0;
const write = (list) => {
  const file = join(house.books.folder, `feed-${++files}.csv`);
  writeFileSync(file, feed(list));
  return file;
};
const takeAt = (slug, list, ...args) =>
  run(["import", "--db", house.books.db, "--rooftop", slug, ...args, write(list)]);
const take = (list, ...args) => takeAt("lakeside", list, ...args);
const come = () => Visitor.come(house, { rooftop: "lakeside" });
const agoIso = (minutes) => new Date(Date.now() - minutes * 60_000).toISOString();

test("a changed price and a new car are told in the next answer", async () => {
  const visitor = await come();
  const changed = lot.map((one, n) => (n === 0 ? { ...one, price: 19_000 } : one));
  const done = take([...changed, car("I2001", { color: "Blue", price: 18_000 })]);
  assert.equal(done.status, 0, done.err + done.out);
  assert.match(done.out, /added\s+1\b/);
  assert.match(done.out, /changed\s+1\b/);
  const line = await visitor.say("what does I1001 cost?");
  assertProved(line);
  assert.match(line.text, /\$19,085/);
  const blue = await visitor.say("do you have a blue SUV?");
  assertClaims(blue, "vehicles_match");
  assert.equal(blue.cards[0].stock_number, "I2001");
});

test("a car that staff sold stays sold, whatever a newer or an older feed lists", async () => {
  await max.command("mark_sold", { vehicle: (await max.vehicle("I1002")).id });
  for (const args of [[], ["--confirm", "--as-of", agoIso(120)]]) {
    const done = take(lot, ...args);
    assert.equal(done.status, 0, done.err + done.out);
    assert.match(done.out, /kept sold\s+1\b/);
    assert.equal((await max.vehicle("I1002")).status, "sold");
  }
  const visitor = await come();
  const line = await visitor.say("I want I1002");
  assertProved(line);
  assertClaims(line, "vehicle_gone");
  assert.ok(!claimed(line, "held_until"));
});

test("a feed older than the last is refused whole, with the reason", async () => {
  const before = await max.get("vehicles");
  const done = take(lot.slice(0, 18), "--as-of", agoIso(600));
  assert.notEqual(done.status, 0);
  assert.match(done.err + done.out, /older/i);
  assert.equal((await max.get("vehicles")).total, before.total);
});

test("a feed that lost half the lot is refused whole, and taken when confirmed", async () => {
  const refused = take(lot.slice(0, 9));
  assert.notEqual(refused.status, 0);
  assert.match(refused.err + refused.out, /missing|vanish/i);
  assert.equal((await max.vehicle("I1019")).status, "available");
  const visitor = await come();
  assertClaims(await visitor.say("I want I1019"), "held_until");
  await visitor.say("please release the hold");
  const done = take(lot.slice(0, 9), "--confirm");
  assert.equal(done.status, 0, done.err + done.out);
  const gone = await visitor.say("is I1019 still available?");
  assertProved(gone);
  assert.ok(!claimed(gone, "vehicle_standing") && !claimed(gone, "held_until"), gone.text);
  assert.equal(take(lot).status, 0);
});

test("a held car that vanishes from the feed raises a lot check, not silence", async () => {
  const visitor = await come();
  assertClaims(await visitor.say("I want I1005"), "held_until");
  const done = take(lot.filter((one) => one.stock !== "I1005"));
  assert.equal(done.status, 0, done.err + done.out);
  const { tasks } = await max.get("tasks");
  const check = tasks.find((one) => one.vehicle?.stock_number === "I1005");
  assert.ok(check, JSON.stringify(tasks));
  assert.match(check.kind, /lot_check/);
  assert.equal((await max.vehicle("I1005")).hold?.kind, "chat");
});

test("dirty rows are told by line and column, and the good ones go in", async () => {
  const bad = { ...car("I3001"), vin: "NOT-A-VIN" };
  const done = take([...lot, bad, car("I3002", { color: "Green" })]);
  assert.equal(done.status, 0, done.err + done.out);
  assert.match(done.out, /line 22, vin/i);
  assert.equal((await max.vehicle("I3002")).status, "available");
});

test("a dry run tells what would happen, and changes nothing", async () => {
  const before = await max.get("vehicles");
  const done = take([...lot, car("I4001")], "--dry-run");
  assert.equal(done.status, 0, done.err + done.out);
  assert.match(done.out, /added\s+1\b/);
  assert.equal((await max.get("vehicles")).total, before.total);
});

test("wrong names, files and times are refused with a sentence", () => {
  for (const args of [
    ["--rooftop", "nowhere", write(lot)],
    ["--rooftop", "lakeside", join(house.books.folder, "no-such-file.csv")],
    ["--rooftop", "lakeside", "--as-of", "yesterday-ish", write(lot)],
    ["--rooftop", "lakeside", house.books.db],
  ]) {
    const done = run(["import", "--db", house.books.db, ...args]);
    assert.notEqual(done.status, 0, args.join(" "));
    assert.match(done.err + done.out, /\w+ \w+/);
  }
});

test("the chat is answered while 5,000 rows go in", async () => {
  const visitor = await come();
  const file = write([...lot, ...cars(5_000, "Z", { color: "Silver" })]);
  const args = ["import", "--db", house.books.db, "--rooftop", "lakeside", file];
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith("KEPT_")),
  );
  const child = spawn(program, args, { stdio: "ignore", env });
  let running = true;
  const ended = new Promise((resolve) =>
    child.once("exit", (code) => {
      running = false;
      resolve(code);
    }),
  );
  let answered = 0;
  let slowest = 0;
  while (running) {
    const began = Date.now();
    const line = await visitor.say("what are your hours?");
    assertClaims(line, "hours");
    slowest = Math.max(slowest, Date.now() - began);
    ++answered;
  }
  assert.equal(await ended, 0);
  assert.ok(answered > 3, `${answered} answers`);
  const found = await visitor.say("do you have a silver SUV?");
  assertClaims(found, "vehicles_match");
  assert.match(found.text, /5,000 vehicles/);
});

test("a car in two rooftops' feeds is offered, held and sold at one of them only", async () => {
  const own = cars(10, "J9");
  const shared = { ...lot[14], stock: "J5015" };
  const asked = async () => {
    const visitor = await Visitor.come(house, { rooftop: "hilltop" });
    return visitor.say("I want J5015");
  };
  const listed = takeAt("hilltop", [...own, shared], "--confirm");
  assert.equal(listed.status, 0, listed.err + listed.out);
  assert.match(listed.out, /line 12, VIN: another rooftop of the group has this car on its lot/);
  const holder = await come();
  assertClaims(await holder.say("I want I1015"), "held_until");
  assertClaims(await asked(), "vehicle_unknown");
  await holder.say("please release the hold");

  await max.command("mark_sold", { vehicle: (await max.vehicle("I1015")).id });
  const sold = takeAt("hilltop", [...own, shared]);
  assert.match(sold.out, /line 12, VIN: another rooftop of the group has sold this car/);
  assertClaims(await asked(), "vehicle_unknown");

  const dropped = take(lot.filter((one) => one.stock !== "I1015"), "--confirm");
  assert.equal(dropped.status, 0, dropped.err + dropped.out);
  const moved = takeAt("hilltop", [...own, shared]);
  assert.match(moved.out, /added\s+1\b/);
  assertClaims(await asked(), "held_until");
  const { id } = await max.vehicle("I1015");
  const twice = await max.ask("relist", { vehicle: id });
  assert.equal(twice.body.code, "listed_elsewhere", JSON.stringify(twice.body));
  const back = take(lot);
  assert.match(back.out, /VIN: another rooftop of the group has this car on its lot/);
  assert.equal((await max.vehicle("I1015")).status, "sold");
});
