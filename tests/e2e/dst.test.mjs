// The two Sundays on which clocks change, at a rooftop that is open all night: a time that does not
// exist and the hour that comes twice are not offered, not booked, and the answer says why.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { cars, day, manager, open, rooftop, salesperson, zone } from "./support/all.mjs";
import { assertClaims, assertProved, claimed, dropAll, Staff, Visitor } from "./support/all.mjs";

let house, max, ann;
before(async () => {
  house = await open([
    rooftop("lakeside", {
      lot: cars(8, "D"),
      staff: [salesperson("ann", "Ann Archer"), manager("max", "Max Miller")],
      policies: { booking_days_max: 400, lot_share_held_max_percent: 100 },
    }),
  ]);
  max = await Staff.signIn(house, "max", "lakeside");
  ann = await Staff.signIn(house, "ann", "lakeside");
});
after(async () => {
  dropAll();
  await house.close();
});

// The rooftop's distance from UTC at noon of a day, in hours.
function offsetOn({ iso }) {
  const noon = new Date(`${iso}T20:00:00Z`);
  const hour = new Intl.DateTimeFormat("en-US", { timeZone: zone, hour: "2-digit", hour12: false });
  return Number(hour.format(noon)) - 20;
}

// The next day, neither today nor tomorrow, that is so many hours long; counted from now, so that
// the test holds whenever it runs.
function nextDayOf(hours) {
  for (let ahead = 2; ahead < 370; ++ahead) {
    const gained = offsetOn(day(ahead)) - offsetOn(day(ahead - 1));
    if (24 - gained === hours) return day(ahead);
  }
  throw new Error("clocks do not change any more");
}

const spring = nextDayOf(23);
const autumn = nextDayOf(25);
const slotsOn = async ({ iso }) =>
  (await max.get(`slots?day=${iso}&kind=test_drive`)).slots.map((one) => ({
    clock: one.local.match(/\d+:\d+ [AP]M$/)[0],
    start: one.starts_at,
  }));
const at = (slots, hour) => slots.filter(({ clock }) => new RegExp(`^${hour}:.*AM`).test(clock));
const offered = (line) => line.choices.map((one) => one.label).join("; ");

async function asked(stock, text) {
  const visitor = await Visitor.come(house, { rooftop: "lakeside" });
  assertClaims(await visitor.say(`I want ${stock}`), "held_until");
  const line = await visitor.say(text);
  assertProved(line);
  return { visitor, line };
}

async function assertNotTaken(visitor) {
  const line = await visitor.say("Dana Brooks, 510 555 0188");
  assertProved(line);
  assert.ok(!claimed(line, "booked"), line.text);
}

test("02:30 on the spring Sunday does not exist: real times near it are offered", async () => {
  const { visitor, line } = await asked("D1001", `${spring.said} at 2:30 am`);
  assert.ok(!claimed(line, "slot_free"), line.text);
  assertClaims(line, "slot_refused");
  assert.match(line.text, /2:30 AM doesn't exist: the clocks go forward/);
  assert.match(offered(line), new RegExp(`${spring.said}, (1|3):\\d\\d AM`));
  assert.doesNotMatch(offered(line), /\b2:\d\d AM/);
  await assertNotTaken(visitor);
});

test("the hour that comes twice in autumn is not offered: real times near it are", async () => {
  for (const [stock, clock] of [["D1002", "1:00 am"], ["D1003", "1:30 am"]]) {
    const { visitor, line } = await asked(stock, `${autumn.said} at ${clock}`);
    assert.ok(!claimed(line, "slot_free"), line.text);
    assertClaims(line, "slot_refused");
    assert.match(line.text, /twice/i);
    assert.match(offered(line), new RegExp(`${autumn.said}, (12|2):\\d\\d AM`));
    assert.doesNotMatch(offered(line), /, 1:\d\d AM/);
    await assertNotTaken(visitor);
  }
});

test("staff are offered no such time either, and cannot book one", async () => {
  const early = await slotsOn(spring);
  assert.equal(at(early, 2).length, 0, JSON.stringify(early));
  assert.ok(at(early, 1).length > 0 && at(early, 3).length > 0);
  const late = await slotsOn(autumn);
  assert.equal(at(late, 1).length, 0, JSON.stringify(late));
  assert.ok(at(late, 12).length > 0 && at(late, 2).length > 0);
  // Half past one, the first time and the second.
  const two = Date.parse(at(late, 2)[0].start);
  for (const back of [30, 90]) {
    const starts_at = new Date(two - back * 60_000).toISOString();
    const fields = { kind: "test_drive", starts_at, name: "Rita Moss", phone: "+12095550177" };
    const { status, body } = await ann.ask("book_appointment", fields);
    assert.equal(status, 409, JSON.stringify(body));
    assert.equal(body.code, "time_is_ambiguous");
  }
});

test("an hour before and after the change are booked, and last as long as ever", async () => {
  for (const [stock, when, clock] of [
    ["D1004", spring, "1:00 am"],
    ["D1005", spring, "3:00 am"],
    ["D1006", autumn, "2:00 am"],
  ]) {
    const { visitor, line } = await asked(stock, `${when.said} at ${clock}`);
    assertClaims(line, "slot_free");
    const booked = await visitor.say(`Dana Brooks, 510 555 0${stock.slice(2)}`);
    assertProved(booked);
    assertClaims(booked, "booked");
    assert.match(booked.text, new RegExp(`${when.said}, ${clock}`, "i"));
    const { appointments } = await max.get(`board?day=${when.iso}`);
    const one = appointments.find(({ code }) => code === booked.cards[0].code);
    assert.equal(Date.parse(one.ends_at) - Date.parse(one.starts_at), 45 * 60_000);
  }
});
