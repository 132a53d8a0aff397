// Who may not: wrong tokens, guesses, staff pages without sign-in, other rooftops, other sites;
// and one script that wants the whole lot.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import WebSocket from "ws";
import { cars, day, manager, open, rooftop, salesperson } from "./support/all.mjs";
import { assertClaims, claimed, dropAll, Staff, Visitor } from "./support/all.mjs";

let house, max;
before(async () => {
  house = await open([
    rooftop("lakeside", {
      lot: cars(24, "A"),
      staff: [salesperson("ann", "Ann Archer"), manager("max", "Max Miller")],
      policies: { holds_per_address_max: 5, lot_share_held_max_percent: 25 },
    }),
    rooftop("hilltop", {
      lot: cars(6, "G"),
      staff: [salesperson("flo", "Flo Fisher"), manager("fay", "Fay Ford")],
    }),
  ]);
  max = await Staff.signIn(house, "max", "lakeside");
});
after(async () => {
  dropAll();
  await house.close();
});

const come = () => Visitor.come(house, { rooftop: "lakeside" });
const pages = [
  "board", "vehicles", "conversations", "conversations/1", "tasks", "audit", "audit/1",
  "entries/1", "appointments/1", `slots?day=${day(2).iso}&kind=test_drive`,
];
const at = (slug, page) => `${house.address}/api/rooftops/${slug}/${page}`;
const logged = (event) => house.log().includes(`"event":"${event}"`);

async function refusedHello(given) {
  const thief = new Visitor(house, given);
  await thief.connect();
  const sent = { type: "hello", rooftop: "lakeside", seen: 0, ...given };
  thief.send(sent);
  const refused = await thief.until((frame) => frame.type === "refused", "a refusal");
  thief.send({ type: "say", id: "t-1", text: "looking for an SUV", seen: 0 });
  await thief.closed;
  assert.deepEqual(thief.lines(), []);
  assert.ok(!thief.frames.some((frame) => frame.type === "opened"));
  return refused;
}

test("a conversation opens with its own token only, and a wrong one is logged", async () => {
  const owner = await come();
  await owner.say("looking for an SUV");
  const other = await come();
  await other.say("looking for an SUV");
  for (const token of ["wrong", other.token, `${owner.token}x`, owner.token.slice(0, -1)]) {
    const refused = await refusedHello({ conversation: owner.conversation, token });
    assert.equal(refused.code, "wrong_token");
  }
  for (const conversation of ["cv_999999", "cv_0", "cv_-1", "nonsense"]) {
    const refused = await refusedHelloOf(conversation, owner.token);
    assert.ok(["wrong_token", "invalid_frame"].includes(refused.code), refused.code);
  }
  assert.ok(logged("wrong_token"));
  assert.ok(!house.log().includes(owner.token) && !house.log().includes(other.token));
});

async function refusedHelloOf(conversation, token) {
  const thief = new Visitor(house);
  await thief.connect();
  thief.send({ type: "hello", rooftop: "lakeside", conversation, token, seen: 0 });
  const refused = await thief.until((frame) => frame.type === "refused", "a refusal");
  assert.deepEqual(thief.lines(), []);
  return refused;
}

test("a transcript copy is for its token only", async () => {
  const owner = await come();
  await owner.say("looking for an SUV");
  const other = await come();
  await other.say("looking for an SUV");
  const url = `${house.address}/api/conversations/${owner.conversation}/transcript`;
  for (const authorization of ["", "Bearer x", `Bearer ${other.token}`, "Basic YWRtaW46"]) {
    const response = await fetch(url, { headers: authorization ? { authorization } : {} });
    assert.ok([401, 404].includes(response.status), String(response.status));
  }
});

test("a booking of another is not found by guessing codes, and guessing is bounded", async () => {
  const owner = await come();
  await owner.say("I want A1001");
  await owner.say(`${day(2).said} at 10 am`);
  const booked = await owner.say("Dana Brooks, 510 555 0188");
  assertClaims(booked, "booked");
  const { code } = booked.cards[0];
  const thief = await come();
  for (let n = 0; n < 7; ++n) {
    const line = await thief.say(`cancel my appointment, code ABCD-EF${10 + n}, 510 555 0188`);
    assert.ok(!claimed(line, "appointment_cancelled"), line.text);
  }
  const foreign = await thief.say(`cancel my appointment, code ${code}, 510 555 0100`);
  assert.ok(!claimed(foreign, "appointment_cancelled"), foreign.text);
  const right = await thief.say(`cancel my appointment, code ${code}, 510 555 0188`);
  assert.ok(!claimed(right, "appointment_cancelled"), `after seven failures: ${right.text}`);
  const { appointments } = await max.get(`board?day=${day(2).iso}`);
  assert.equal(appointments.find((one) => one.code === code).state, "booked");
});

test("without sign-in no staff page, command or socket answers", async () => {
  for (const page of pages) {
    for (const cookie of ["", "kept_session=guess", "kept_session="]) {
      const response = await fetch(at("lakeside", page), { headers: cookie ? { cookie } : {} });
      assert.equal(response.status, 401, page);
    }
  }
  const bare = Object.assign(new Staff(), { server: house, rooftop: "lakeside", cookie: "" });
  const refused = await bare.ask("mark_sold", { vehicle: 1 });
  assert.equal(refused.status, 401);
  assert.equal(await upgradeStatus({ origin: house.address }), 401);
});

test("people of another rooftop are refused at every page and command", async () => {
  for (const login of ["flo", "fay"]) {
    const stranger = await Staff.signIn(house, login, "lakeside");
    for (const page of pages) await stranger.get(page, { status: 403 });
    const { id } = await max.vehicle("A1020");
    for (const [command, fields] of [
      ["mark_sold", { vehicle: id }],
      ["mark_sold", { vehicle: id, override: true, reason: "mine" }],
      ["place_hold", { vehicle: id }],
      ["take_conversation", { conversation: 1 }],
    ]) {
      assert.equal((await stranger.ask(command, fields)).status, 403);
    }
    stranger.rooftop = "hilltop";
    const across = await stranger.ask("mark_sold", { vehicle: id });
    assert.ok([404, 409].includes(across.status), JSON.stringify(across));
    const talk = await stranger.ask("take_conversation", { conversation: 1 });
    assert.ok([404, 409].includes(talk.status), JSON.stringify(talk));
  }
  assert.equal((await max.vehicle("A1020")).status, "available");
});

test("a salesperson may not override, nor audit", async () => {
  const ann = await Staff.signIn(house, "ann", "lakeside");
  const holder = await come();
  assertClaims(await holder.say("I want A1010"), "held_until");
  const { id } = await ann.vehicle("A1010");
  const plain = await ann.ask("mark_sold", { vehicle: id });
  assert.equal(plain.status, 409);
  assert.equal(plain.body.code, "vehicle_promised");
  const override = await ann.ask("mark_sold", { vehicle: id, override: true, reason: "I say so" });
  assert.equal(override.status, 403);
  assert.equal((await ann.vehicle("A1010")).status, "available");
  await ann.get("audit", { status: 403 });
  await holder.say("please release the hold");
});

function upgradeStatus(options) {
  const url = `${house.address.replace("http", "ws")}/ws/staff`;
  const socket = new WebSocket(url, options);
  return new Promise((resolve) => {
    socket.on("unexpected-response", (request, response) => {
      resolve(response.statusCode);
      request.destroy();
    });
    socket.on("open", () => {
      resolve("open");
      socket.terminate();
    });
    socket.on("error", () => {});
  });
}

test("another site's page opens no staff socket and posts no command", async () => {
  const { cookie } = max;
  for (const origin of ["https://evil.example", "null", `http://x${house.host}`]) {
    assert.equal(await upgradeStatus({ origin, headers: { cookie } }), 403, origin);
    const { id } = await max.vehicle("A1020");
    const posted = await max.ask("mark_sold", { vehicle: id }, { headers: { origin } });
    assert.equal(posted.status, 403, origin);
  }
  const bare = await fetch(at("lakeside", "commands"), {
    method: "POST",
    headers: { cookie, "content-type": "text/plain" },
    body: "{}",
  });
  assert.equal(bare.status, 403);
  assert.equal((await max.vehicle("A1020")).status, "available");
  assert.equal(await upgradeStatus({ origin: house.address, headers: { cookie } }), "open");
});

test("wrong passwords are refused alike, and soon no more are looked at", async () => {
  const statuses = [];
  for (let n = 0; n < 30; ++n) {
    const response = await fetch(`${house.address}/api/sign-in`, {
      method: "POST",
      headers: { "content-type": "application/json", "X-Kept": "1" },
      body: JSON.stringify({ login: n === 1 ? "nobody" : "ann", password: `guess ${n}` }),
    });
    statuses.push(response.status);
    if (response.status === 429) break;
  }
  assert.equal(statuses[0], 401);
  assert.equal(statuses[1], 401);
  assert.equal(statuses.at(-1), 429);
});

test("a script that holds car after car is stopped, and others still hold and book", async () => {
  const chatHolds = async () =>
    (await max.get("vehicles")).vehicles.filter((one) => one.hold?.kind === "chat").length;
  const before = await chatHolds();
  const refusals = new Set();
  for (let n = 0; n < 7; ++n) {
    const script = await Visitor.come(house, { rooftop: "lakeside", from: "127.0.0.66" });
    for (let k = 0; k < 3; ++k) {
      const line = await script.say(`I want A${1002 + 3 * n + k}`);
      if (!claimed(line, "held_until")) {
        assertClaims(line, "hold_refused");
        refusals.add(line.text.split(".")[0]);
      }
    }
  }
  assert.equal(await chatHolds() - before, 5, [...refusals].join("\n"));
  assert.ok(refusals.size >= 2, "a conversation's and an address's limit are told apart");
  const other = await Visitor.come(house, { rooftop: "lakeside", from: "127.0.0.67" });
  assertClaims(await other.say("I want A1024"), "held_until");
  assertClaims(await other.say(`${day(2).said} at 4 pm`), "slot_free");
  assertClaims(await other.say("Sam Ortiz, 510 555 0101"), "booked");
});

test("chat holds never take more than their share of the lot", async () => {
  let held = 0;
  for (let n = 0; n < 4; ++n) {
    const one = await Visitor.come(house, { rooftop: "hilltop", from: `127.0.0.${80 + n}` });
    for (const stock of [`G${1001 + n}`, `G${1001 + ((n + 3) % 6)}`]) {
      if (claimed(await one.say(`I want ${stock}`), "held_until")) ++held;
    }
  }
  assert.equal(held, 4);
});
