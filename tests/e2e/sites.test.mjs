// Whose pages may use the chat (--site-origins), and whom a proxy speaks for (--trusted-proxy).
import assert from "node:assert/strict";
import { Agent } from "node:http";
import { after, test } from "node:test";
import { cars, makeBooks, rooftop, run, serve, Visitor, dropAll } from "./support/all.mjs";
import { sanitizer } from "./support/kept.mjs";
import { ask } from "./support/request.mjs";

const books = makeBooks([rooftop("lakeside", { lot: cars(3) })]);
after(() => books.remove());

async function withServer(args, use) {
  const server = await serve(books, { args: ["--drain-seconds", "0", ...args] });
  try {
    await use(server);
  } finally {
    dropAll();
    await server.stop();
  }
}

async function refusal(server, given) {
  const error = await new Visitor(server).connect(given).then(
    () => null,
    (reason) => reason,
  );
  return error && Number(/: (\d{3})$/.exec(error.message)?.[1]);
}

async function conversation(server, given = {}) {
  const visitor = await Visitor.come(server, { rooftop: "lakeside", ...given });
  await visitor.say("what are your hours?");
  return {
    path: `/api/conversations/${visitor.conversation}/transcript`,
    headers: { Authorization: `Bearer ${visitor.token}` },
  };
}

const dealer = "https://www.dealer.example";
const from = (origin) => ({ Origin: origin });

test("without a list a page of any origin may use the chat, and read its own copy", () =>
  withServer([], async (server) => {
    const { path, headers } = await conversation(server, { headers: from(dealer) });
    const before = await ask(server, path, {
      method: "OPTIONS",
      headers: {
        ...from(dealer),
        "Access-Control-Request-Method": "GET",
        "Access-Control-Request-Headers": "authorization",
      },
    });
    assert.equal(before.status, 204);
    assert.equal(before.headers["access-control-allow-origin"], "*");
    assert.equal(before.headers["access-control-allow-methods"], "GET");
    assert.equal(before.headers["access-control-allow-headers"], "Authorization");
    const copy = await ask(server, path, { headers: { ...headers, ...from(dealer) } });
    assert.equal(copy.status, 200);
    assert.equal(copy.headers["access-control-allow-origin"], "*");
    for (const closed of ["/api/me", "/api/public/rooftops", "/api/rooftops/lakeside/board"]) {
      const answer = await ask(server, closed, { headers: from(dealer) });
      assert.equal(answer.headers["access-control-allow-origin"], undefined, closed);
      assert.equal((await ask(server, closed, { method: "OPTIONS" })).status, 405, closed);
    }
  }));

test("what is no origin is refused at the start", () => {
  for (const given of [`${dealer}/`, "www.dealer.example", "https://", "ftp://dealer.example"]) {
    const done = run(["serve", "--db", books.db, "--web", books.web, "--site-origins", given]);
    assert.equal(done.status, 1, given);
    assert.match(done.err, /is no origin of a site/);
  }
});

test("of other origins the socket and the copy are refused, and it is logged", () =>
  withServer(["--site-origins", `${dealer}:443,http://Other.example:8443`], async (server) => {
    const { path, headers } = await conversation(server, { headers: from(dealer) });
    const foreign = [
      "https://evil.example",
      "http://www.dealer.example",
      "https://www.dealer.example.evil.example",
      "http://other.example",
      "null",
    ];
    for (const origin of foreign) {
      assert.equal(await refusal(server, { headers: from(origin) }), 403, origin);
      for (const method of ["GET", "OPTIONS"]) {
        const given = { method, headers: { ...headers, ...from(origin) } };
        const answer = await ask(server, path, given);
        assert.equal(answer.status, 403, origin);
        assert.equal(answer.headers["access-control-allow-origin"], undefined);
      }
    }
    assert.match(server.log(), /"event":"foreign_origin_refused"/);
    for (const origin of [dealer, "http://other.example:8443", server.address]) {
      assert.equal(await refusal(server, { headers: from(origin) }), null, origin);
      const copy = await ask(server, path, { headers: { ...headers, ...from(origin) } });
      assert.equal(copy.status, 200);
      assert.equal(copy.headers["access-control-allow-origin"], origin);
      assert.match(copy.headers.vary, /Origin/);
    }
    assert.equal(await refusal(server, {}), null, "no browser");
    const script = await ask(server, "/index.html", { headers: from("https://evil.example") });
    assert.equal(script.headers["access-control-allow-origin"], undefined);
  }));

// ---- proxies

const limited = ["--limit-loopback", "true", "--trusted-proxy", "127.0.0.1,127.0.0.9"];
const forwarded = (...list) => ({ "X-Forwarded-For": list });

// Asks until one is answered with 429, at most `most` times; `given` tells of each request.
async function isSlowedDown(server, given, most = 5_000) {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const one = (n) => ask(server, "/healthz", { agent, ...given(n) });
  let slowed = false;
  for (let asked = 0; asked < most && !slowed; asked += 50) {
    const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => one(asked + n)));
    slowed = answers.some(({ status }) => status === 429);
  }
  agent.destroy();
  return slowed;
}

test("two visitors behind a trusted proxy have limits of their own", () =>
  withServer(limited, async (server) => {
    const one = () => ({ headers: forwarded("198.51.100.1") });
    const two = () => ({ headers: forwarded("203.0.113.7, 198.51.100.2", "127.0.0.9") });
    const third = () => ({ headers: forwarded("203.0.113.7") });
    assert.ok(await isSlowedDown(server, one));
    assert.ok(!(await isSlowedDown(server, two, 50)));
    assert.ok(await isSlowedDown(server, two));
    assert.ok(!(await isSlowedDown(server, third, 50)));
  }));

test("open chats behind a proxy are counted for their visitors", () =>
  withServer(limited, async (server) => {
    const open = (address) => refusal(server, { headers: forwarded(address) });
    for (let n = 0; n < 200; ++n) assert.equal(await open("198.51.100.1"), null);
    assert.equal(await open("198.51.100.1"), 429);
    assert.equal(await open("198.51.100.2"), null);
  }));

test("what an untrusted peer says of its address changes nothing", () =>
  withServer(limited, async (server) => {
    const spoofed = (n) => ({ from: "127.0.0.2", headers: forwarded(`198.51.100.${n % 250}`) });
    assert.ok(await isSlowedDown(server, spoofed));
  }));

test("what is malformed counts for the proxy itself, whatever stands before it", () =>
  withServer(limited, async (server) => {
    const malformed = (n) => ({ headers: forwarded(`198.51.100.${n % 250}, unknown`) });
    assert.ok(await isSlowedDown(server, malformed));
  }));

// More pages a second than an address may have; the thread sanitizer does not send them so fast.
const pages = { skip: sanitizer === "tsan" };
test("each page of a long history counts as a message of its address", pages, () =>
  withServer([...limited, "--messages-per-second", "0"], async (server) => {
    const visitor = await Visitor.come(server, { rooftop: "lakeside" });
    for (let n = 0; n < 40; ++n) await visitor.say(`${n} ${"🚗".repeat(3_990)}`);
    const last = visitor.seq;
    await visitor.leave();
    const again = await Promise.all(Array.from({ length: 100 }, () => visitor.again({ seen: 0 })));
    const whole = (one) => one.seq === last;
    await Promise.all(again.map((one) => Promise.race([one.closed, one.until(() => whole(one))])));
    const cut = again.filter((one) => one.closeCode !== undefined);
    assert.ok(cut.length > 0);
    assert.ok(cut.every((one) => one.closeCode === 1008));
    assert.equal(cut[0].frames.at(-1).reason, "too_many_messages");
    const other = await visitor.again({ seen: 0, from: "127.0.0.2" });
    await other.until(() => whole(other), "the whole history");
    const rest = await cut[0].again({ from: "127.0.0.2" });
    await rest.until(() => whole(rest), "the rest of it");
    const seqs = (...all) => all.flatMap((one) => one.lines().map(({ seq }) => seq));
    assert.deepEqual(seqs(cut[0], rest), seqs(other));
  }));

test("a line sent again counts as a message, like the first", () =>
  withServer([], async (server) => {
    const visitor = await Visitor.come(server, { rooftop: "lakeside" });
    await visitor.say("what are your hours?", { id: "same", seen: 0 });
    const frame = { type: "say", id: "same", text: "what are your hours?", seen: 0 };
    for (let n = 0; n < 40; ++n) visitor.send(frame);
    const of = (type) => visitor.frames.filter((one) => one.type === type && one.id === "same");
    await visitor.until(() => of("ack").length + of("refused").length === 41, "41 answers");
    assert.ok(of("refused").length > 10);
    assert.ok(of("refused").every(({ code }) => code === "too_many_messages"));
  }));

test("a trusted proxy names the host and the scheme that the browser sees", () =>
  withServer(["--trusted-proxy", "127.0.0.1"], async (server) => {
    const signIn = (headers, from) =>
      ask(server, "/api/sign-in", {
        method: "POST",
        from,
        headers: { "X-Kept": "1", "Content-Type": "application/json", ...headers },
        body: JSON.stringify({ login: "admin", password: books.passwords.admin }),
      });
    const told = {
      Origin: "https://chat.example",
      "X-Forwarded-Host": "chat.example",
      "X-Forwarded-Proto": "https",
    };
    const good = await signIn(told);
    assert.equal(good.status, 200, good.text);
    assert.match(good.headers["set-cookie"][0], /; Secure/);
    assert.equal((await signIn({ ...told, Origin: "https://evil.example" })).status, 403);
    assert.equal((await signIn({ ...told, "X-Forwarded-Host": "chat.example, b" })).status, 403);
    assert.equal((await signIn(told, "127.0.0.2")).status, 403);
  }));

test("a proxy that is no address is refused at the start", () => {
  const given = ["--db", books.db, "--web", books.web, "--trusted-proxy", "proxy.example"];
  const done = run(["serve", ...given]);
  assert.equal(done.status, 1);
  assert.match(done.err, /'proxy.example' is no address/);
});
