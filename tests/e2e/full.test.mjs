// No room on the disk, or books that cannot be written: lines are refused with a clear word and
// kept by the page, nothing that was acknowledged is lost, and with room all goes on by itself.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { appendFileSync, copyFileSync, mkdirSync } from "node:fs";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { cars, day, makeBooks, manager, rooftop, salesperson } from "./support/all.mjs";
import { assertClaims, claimed, dropAll, serve, Staff, Visitor } from "./support/all.mjs";

const on = day(2);
const did = (file, ...args) => spawnSync(file, args).status === 0;

// A file system of a few megabytes, which fill() leaves without a byte. Needs to be allowed to
// mount.
function smallDisk(books) {
  const at = join(books.folder, "small");
  mkdirSync(at);
  if (!did("mount", "-t", "tmpfs", "-o", "size=16m", "kept-test", at)) return undefined;
  const ballast = join(at, "ballast");
  return {
    db: join(at, "kept.db"),
    fill() {
      for (const size of [1 << 20, 4_096, 1]) {
        const piece = Buffer.alloc(size);
        try {
          for (;;) appendFileSync(ballast, piece);
        } catch (error) {
          assert.equal(error.code, "ENOSPC");
        }
      }
    },
    makeRoom: () => rmSync(ballast),
    remove: () => assert.ok(did("umount", "--lazy", at)),
  };
}

// The books' files may not be written past their first byte, as with a quota that is used up.
function noMoreWriting(books) {
  let child;
  const limit = (bytes) => assert.ok(did("prlimit", `--pid=${child.pid}`, `--fsize=${bytes}:`));
  return {
    db: books.db,
    through: ["sh", "-c", 'trap "" XFSZ; exec "$0" "$@"'],
    of: (server) => (child = server.child),
    fill: () => limit(1),
    makeRoom: () => limit("unlimited"),
    remove: () => {},
  };
}

// The books' files take no more writing of anybody, whatever was open: what a file system is to
// them that has turned read-only. Needs one with that attribute, and to be allowed to set it.
function immutable(books) {
  const probe = join(books.folder, "probe");
  writeFileSync(probe, "");
  if (!did("chattr", "+i", probe)) return undefined;
  assert.ok(did("chattr", "-i", probe));
  const set = (how) => {
    const files = readdirSync(books.folder).filter((name) => /^kept\.db(-wal)?$/.test(name));
    assert.ok(did("chattr", how, ...files.map((name) => join(books.folder, name))));
  };
  const back = () => set("-i");
  return { db: books.db, fill: () => set("+i"), makeRoom: back, remove: back };
}

async function ready(server) {
  const response = await fetch(`${server.address}/readyz`);
  await response.text();
  return response.status;
}

async function untilReady(server) {
  const deadline = Date.now() + 15_000;
  while ((await ready(server)) !== 200) assert.ok(Date.now() < deadline, "never ready again");
}

function assertNotWritten(refused, id) {
  assert.equal(refused.type, "refused", JSON.stringify(refused));
  assert.equal(refused.id, id);
  assert.equal(refused.code, "store_unavailable");
  assert.equal(refused.retry, true);
  assert.match(refused.text, /cannot write.*not sent.*kept/is);
}

const made = () =>
  makeBooks([
    rooftop("lakeside", {
      lot: cars(8, "F"),
      staff: [salesperson("ann", "Ann Archer"), manager("max", "Max Miller")],
      policies: { hold_horizon: 7 * 24 * 60, lot_share_held_max_percent: 100 },
    }),
  ]);

async function stopsAndRecovers(disk, books) {
  let server = { ...(await serve(books, { through: disk.through })), books };
  disk.of?.(server);
  const max = await Staff.signIn(server, "max", "lakeside");
  const appointments = async () => (await max.get(`board?day=${on.iso}`)).appointments;
  const dana = await Visitor.come(server, { rooftop: "lakeside" });
  assertClaims(await dana.say("I want F1001"), "held_until");
  assertClaims(await dana.say(`${on.said} at 10 am`), "slot_free");
  const booked = await dana.say("Dana Brooks, 510 555 0188");
  assertClaims(booked, "booked");
  const { code } = booked.cards[0];
  const sam = await Visitor.come(server, { rooftop: "lakeside" });
  assertClaims(await sam.say("I want F1002"), "held_until");

  disk.fill();
  // Who has a conversation and who begins one are told, and stay connected.
  const ask = { type: "say", id: "f-1", text: `${on.said} at 4 pm`, seen: sam.seq };
  assertNotWritten(await sam.answerTo(ask), "f-1");
  const newcomer = await Visitor.come(server, { rooftop: "lakeside" });
  const first = { type: "say", id: "f-2", text: "I want F1003", seen: 0 };
  assertNotWritten(await newcomer.answerTo(first), "f-2");
  assert.ok(!newcomer.frames.some((frame) => frame.type === "opened"));
  assert.equal(sam.closeCode ?? newcomer.closeCode, undefined);
  assert.equal(await ready(server), 503);
  assert.equal((await fetch(`${server.address}/healthz`)).status, 200);
  // Staff are told too, and still read everything.
  const { id } = await max.vehicle("F1008");
  const sold = await max.ask("mark_sold", { vehicle: id }, { id: "sell-1" });
  assert.equal(sold.status, 503, JSON.stringify(sold));
  assert.match(sold.body.text, /\w+ \w+ \w+/);
  assert.equal((await max.vehicle("F1008")).status, "available");
  assert.equal((await appointments()).find((one) => one.code === code)?.state, "booked");
  const back = await dana.again({ seen: 0 });
  await back.until((frame) => frame.author === "assistant" && claimed(frame, "booked"), "it");
  // That reading goes on makes it no readier.
  assert.equal(await ready(server), 503);

  disk.makeRoom();
  await untilReady(server);
  // The same lines under the same ids go through.
  assertClaims(await sam.answerTo(ask), "slot_free");
  assertClaims(await newcomer.answerTo(first), "held_until");
  assert.equal((await max.ask("mark_sold", { vehicle: id }, { id: "sell-1" })).status, 200);
  assert.equal((await max.vehicle("F1008")).status, "sold");
  await server.stop();

  server = max.server = { ...(await serve(books)), books };
  assert.equal((await appointments()).filter((one) => one.code === code).length, 1);
  assert.equal((await max.vehicle("F1002")).hold?.kind, "chat");
  assert.equal((await max.vehicle("F1003")).hold?.kind, "chat");
  assert.equal((await max.vehicle("F1008")).status, "sold");
  await server.stop();
}

for (const [name, makeDisk] of [
  ["a full disk stops", smallDisk],
  ["books that cannot be written stop", noMoreWriting],
  ["books that turn read-only stop", immutable],
]) {
  test(`${name} acceptance with a clear word, lose nothing, and recover`, async (t) => {
    const books = made();
    const disk = makeDisk(books);
    if (!disk) {
      books.remove();
      return t.skip("not allowed here");
    }
    try {
      const moved = { ...books, db: disk.db };
      if (disk.db !== books.db) copyFileSync(books.db, disk.db);
      await stopsAndRecovers(disk, moved);
    } finally {
      dropAll();
      disk.remove();
      books.remove();
    }
  });
}
