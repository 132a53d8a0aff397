// An import that is cut off by kill -9, of the server, of the command beside it, or of the command
// that has the books to itself: once the server is up, the feed is in as a whole or not at all, and
// the same file goes in again. KEPT_SEED sets where the kills fall.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { car, cars, chance, copyOf, feed, makeBooks, rooftop, run } from "./support/all.mjs";
import { claimed, dropAll, sanitizer, serve, Staff, start, Visitor } from "./support/all.mjs";

const times = sanitizer ? 2 : 5;
const next = chance(Number(process.env.KEPT_SEED ?? 611));
const lot = cars(20, "Q");
const fresh = cars(sanitizer ? 600 : 1_500, "N", { color: "Silver" });
const listed = [
  ...lot.map((one, n) => (n < 10 ? { ...one, price: one.price - 500 } : one)),
  ...fresh,
  car("LAST-1", { color: "Blue", price: 18_000 }),
];

const made = makeBooks([rooftop("lakeside", { lot })]);
after(() => made.remove());

function prepare() {
  const books = copyOf(made);
  const file = join(books.folder, "listed.csv");
  writeFileSync(file, feed(listed));
  const command = ["import", "--db", books.db, "--rooftop", "lakeside"];
  return { books, file, command };
}

// What the file would change now: all of it, or nothing.
function stateOf({ command, file }) {
  for (;;) {
    const { status, out, err } = run([...command, "--dry-run", file]);
    if (/being imported/.test(err)) continue; // it is being taken up again
    assert.equal(status, 0, err);
    const told = (what) => new RegExp(`${what}\\s+([\\d,]+)`).exec(out)[1];
    const count = (what) => Number(told(what).replace(",", ""));
    const [added, changed] = [count("added"), count("changed")];
    if (added === 0 && changed === 0) return "complete";
    assert.deepEqual([added, changed], [fresh.length + 1, 10], `by half:\n${out}`);
    return "absent";
  }
}

async function assertWholeThenAgain(scene, server, acknowledged) {
  const state = stateOf(scene);
  if (acknowledged) assert.equal(state, "complete");
  const max = await Staff.signIn(server, "lakeside.max", "lakeside");
  const { total } = await max.get("vehicles");
  assert.equal(total, state === "complete" ? listed.length : lot.length);

  const again = run([...scene.command, scene.file]);
  assert.equal(again.status, 0, again.err);
  assert.equal(stateOf(scene), "complete");
  assert.equal((await max.get("vehicles")).total, listed.length);
  const visitor = await Visitor.come(server, { rooftop: "lakeside" });
  const line = await visitor.say("do you have a blue SUV?");
  assert.ok(claimed(line, "vehicles_match"), line.text);
  assert.equal(line.cards[0].stock_number, "LAST-1");
  return state;
}

// How long it takes when nobody interrupts it.
async function usualTime(withServer) {
  const scene = prepare();
  const server = withServer ? await serve(scene.books) : undefined;
  const began = Date.now();
  const done = run([...scene.command, scene.file]);
  const took = Date.now() - began;
  assert.equal(done.status, 0, done.err);
  await server?.stop();
  scene.books.remove();
  return took;
}

// Kills the victim in the middle of an import, at moments spread over the time that it takes.
async function interrupt(t, withServer, victim) {
  const usual = await usualTime(withServer);
  const seen = { complete: 0, absent: 0 };
  for (let n = 0; n < times; ++n) {
    const scene = prepare();
    let server;
    try {
      server = withServer ? { ...(await serve(scene.books)), books: scene.books } : undefined;
      const command = start([...scene.command, scene.file]);
      const ms = usual * 0.95 * ((n + next()) / times);
      await Promise.race([command.ended, new Promise((resolve) => setTimeout(resolve, ms))]);
      if (victim === "server") await server.kill();
      if (victim === "command") command.child.kill("SIGKILL");
      const { code } = await command.ended;
      if (victim === "server" || !server) {
        server = { ...(await serve(scene.books)), books: scene.books };
      }
      ++seen[await assertWholeThenAgain(scene, server, code === 0)];
      await server.stop();
    } finally {
      dropAll();
      await server?.kill();
      scene.books.remove();
    }
  }
  t.diagnostic(`${seen.complete} times complete, ${seen.absent} times absent; usual: ${usual} ms`);
}

test("an import whose server is killed is complete or absent after the restart", (t) =>
  interrupt(t, true, "server"));

test("an import whose command is killed is complete or absent", (t) =>
  interrupt(t, true, "command"));

test("an import without a server that is killed is complete or absent at the next start", (t) =>
  interrupt(t, false, "command"));
