// Ending in order: open chats are told and closed with 1012, readiness falls first, and after the
// restart every conversation goes on where it was.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { cars, day, makeBooks, rooftop, serve } from "./support/all.mjs";
import { assertClaims, dropAll, Staff, Visitor } from "./support/all.mjs";

let books, server;
const start = async (args) => ({ ...(await serve(books, { args })), books });
before(async () => {
  books = makeBooks([
    rooftop("lakeside", { lot: cars(12, "Q"), policies: { lot_share_held_max_percent: 100 } }),
  ]);
});
after(async () => {
  dropAll();
  if (server) await server.kill();
  books.remove();
});

const ready = (at) => fetch(`${at.address}/readyz`).then((one) => one.status, () => 0);

test("SIGTERM: not ready, told, closed with 1012, ended with 0; then resumed", async () => {
  server = await start(["--drain-seconds", "2", "--messages-per-second", "0"]);
  assert.equal(await ready(server), 200);
  assert.equal((await fetch(`${server.address}/healthz`)).status, 200);
  const list = await Promise.all(
    Array.from({ length: 8 }, () => Visitor.come(server, { rooftop: "lakeside" })),
  );
  for (const one of list) await one.say("looking for an SUV");
  await list[0].say("I want Q1001");
  await list[0].say(`${day(2).said} at 10 am`);
  const max = await Staff.signIn(server, "lakeside.max", "lakeside");
  const live = await max.watch();
  server.term();
  const answered = [];
  const codes = await Promise.all(list.map((one) => one.closed));
  assert.deepEqual([...new Set(codes)], [1012]);
  for (const one of list) {
    const told = one.frames.at(-1);
    assert.equal(told.type, "closing");
    assert.equal(told.reason, "drain");
    assert.ok(told.resume_after_ms >= 0);
    answered.push(told.cameAt);
  }
  assert.ok(Math.max(...answered) - Math.min(...answered) > 100, "closed one after the other");
  const { code } = await server.ended;
  assert.equal(code, 0);
  assert.equal(live.frames.at(-1).type, "closing");
  server = await start(["--drain-seconds", "0", "--messages-per-second", "0"]);
  for (const one of list.slice(1)) {
    const back = await one.again({ server });
    assert.equal(back.welcome.seq, one.seq);
    assertClaims(await back.say("what are your hours?"), "hours");
    assert.deepEqual(
      back.lines().map((line) => line.seq),
      [one.seq + 2],
    );
  }
  const back = await list[0].again({ server });
  const booked = await back.say("Dana Brooks, 510 555 0188");
  assertClaims(booked, "booked", "booked_held");
});

test("readiness falls while it drains, and newcomers are turned away", async () => {
  await server.kill();
  server = await start(["--drain-seconds", "3", "--messages-per-second", "0"]);
  const list = await Promise.all(
    Array.from({ length: 4 }, () => Visitor.come(server, { rooftop: "lakeside" })),
  );
  const probe = await keptAlive(server);
  server.term();
  const deadline = Date.now() + 10_000;
  let status = 200;
  while (status === 200 && Date.now() < deadline) status = await probe();
  assert.equal(status, 503);
  await Promise.all(list.map((one) => one.closed));
  assert.equal((await server.ended).code, 0);
});

// A connection from before the end was asked for, as a load balancer has: gives /readyz's status.
async function keptAlive(at) {
  const { Agent, get } = await import("node:http");
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const probe = () =>
    new Promise((resolve, reject) => {
      const request = get(`${at.address}/readyz`, { agent }, (response) => {
        response.resume();
        response.once("end", () => resolve(response.statusCode));
      });
      request.once("error", reject);
    });
  assert.equal(await probe(), 200);
  return probe;
}

test("a second signal ends it at once, and nothing acknowledged is lost", async () => {
  server = await start(["--drain-seconds", "60", "--messages-per-second", "0"]);
  const visitor = await Visitor.come(server, { rooftop: "lakeside" });
  assertClaims(await visitor.say("I want Q1005"), "held_until");
  server.term();
  while (!server.log().includes("drain_begun")) {
    assert.equal(server.child.exitCode, null);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const began = Date.now();
  server.term();
  await server.ended;
  assert.ok(Date.now() - began < 10_000);
  server = await start([]);
  const back = await visitor.again({ server });
  assert.equal(back.welcome.seq, visitor.seq);
});

test("books already served by one server are not served by a second", async () => {
  await assert.rejects(serve(books), /kept ended/);
  const visitor = await Visitor.come(server, { rooftop: "lakeside" });
  assertClaims(await visitor.say("what are your hours?"), "hours");
});
