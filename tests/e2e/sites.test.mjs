// Whose pages may use the chat (--site-origins), and whom a proxy speaks for (--trusted-proxy).
import assert from "node:assert/strict";
import { Agent } from "node:http";
import { after, test } from "node:test";
import { cars, makeBooks, rooftop, run, serve, Visitor, dropAll } from "./support/all.mjs";
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

// How many of `count` requests in a row, on one connection, were answered with 429; `given` tells
// of each.
async function refusedOf(server, count, given) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const one = (_, n) => ask(server, "/healthz", { agent, ...given(n) });
  const answers = await Promise.all(Array.from({ length: count }, one));
  agent.destroy();
  return answers.filter(({ status }) => status === 429).length;
}

test("two visitors behind a trusted proxy have limits of their own", () =>
  withServer(limited, async (server) => {
    const one = () => ({ headers: forwarded("198.51.100.1") });
    const two = () => ({ headers: forwarded("203.0.113.7, 198.51.100.2", "127.0.0.9") });
    const third = () => ({ headers: forwarded("203.0.113.7") });
    assert.ok((await refusedOf(server, 700, one)) > 0);
    assert.equal(await refusedOf(server, 50, two), 0);
    assert.ok((await refusedOf(server, 700, two)) > 0);
    assert.equal(await refusedOf(server, 50, third), 0);
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
    assert.ok((await refusedOf(server, 700, spoofed)) > 0);
  }));

test("what is malformed counts for the proxy itself, whatever stands before it", () =>
  withServer(limited, async (server) => {
    const malformed = (n) => ({ headers: forwarded(`198.51.100.${n % 250}, unknown`) });
    assert.ok((await refusedOf(server, 700, malformed)) > 0);
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
