// Every example of server/wire/ is sent to the real server, with the ids of real rows, and every
// answer is judged by the documents: no frame, no status and no field that they do not name.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { car, cars, claimed, day, dropAll, manager, open, rooftop } from "./support/all.mjs";
import { salesperson, Staff, Visitor } from "./support/all.mjs";
import { ask, assertDocumented, examplesFrom, frames, operations } from "./support/wire.mjs";

// Lakeside lies where it is about eleven in the morning: a visit is marked on its day.
const eastOfUtc = 11 - new Date().getUTCHours();
const lakesideZone = `Etc/GMT${eastOfUtc > 0 ? "-" : "+"}${Math.abs(eastOfUtc)}`;
const today = new Date(Date.now() + eastOfUtc * 3_600_000).toISOString().slice(0, 10);

let house, maria, max, stranger, tom;
before(async () => {
  const lot = [car("K1234", { price: 26_995 }), ...cars(11, "W", { color: "Blue" })];
  const policies = { holds_per_address_max: 100, lot_share_held_max_percent: 100 };
  house = await open([
    rooftop("lakeside", {
      lot,
      policies,
      zone: lakesideZone,
      staff: [salesperson("maria", "Maria Alvarez"), manager("max", "Max Miller")],
    }),
    rooftop("mesa", { lot: cars(3, "M", { make: "Toyota", color: "Green" }), policies }),
  ]);
  max = await Staff.signIn(house, "max", "lakeside");
  stranger = await Staff.signIn(house, "mesa.max", "lakeside");
  tom = await bookedVisitor();
});
after(async () => {
  dropAll();
  await house.close();
});

async function bookedVisitor() {
  const visitor = await Visitor.come(house, { rooftop: "lakeside", vehicle: "W1001" });
  await visitor.say("I want W1001");
  await visitor.say(`${day(2).said} at 10 am`);
  const line = await visitor.say("Tom Reed, 510 555 0133, tom@example.com");
  assert.ok(claimed(line, "booked"), line.text);
  return visitor;
}

const at = "/api/rooftops/{slug}";
const lakeside = { slug: "lakeside" };
const page = (name, given = {}) => {
  const path = { ...lakeside, ...given.path };
  return ask(house, "get", `${at}/${name}`, { cookie: max.cookie, ...given, path });
};
const seen = { visitor: new Set(), staff: new Set() };
function judgeVisitor(visitor) {
  for (const type of assertDocumented("sendToVisitor", visitor.frames)) seen.visitor.add(type);
}

test("every example frame of a visitor is answered as documented", async () => {
  const examples = examplesFrom("receiveFromVisitor");
  const named = (name) => examples.find((one) => one.name === name).payload;
  const hello = named("hello new");
  const visitor = await Visitor.come(house, hello);
  for (const { name, payload } of examples) {
    if (!name.startsWith("say")) continue;
    const line = await visitor.answerTo({ ...payload, seen: visitor.seq });
    assert.equal(line.type, "message", name);
  }
  const shown = visitor.lines().flatMap((line) => line.cards ?? []);
  assert.ok(shown.some((one) => one.stock_number === "K1234"));
  visitor.send(named("seen seen"));
  // The example's choice is none of this conversation's; then one that is.
  assert.equal((await visitor.answerTo(named("choose hold"))).code, "stale_choice");
  const choices = visitor.lines().flatMap((line) => line.choices ?? line.cards ?? []);
  const choice = choices.map((one) => one.id ?? one.choice).find(Boolean);
  assert.equal((await visitor.choose(choice)).type, "message");

  const { conversation, token } = visitor;
  const back = new Visitor(house);
  await back.connect();
  back.send({ ...named("hello resume"), conversation, token });
  await back.until((frame) => frame.type === "message" && frame.seq === visitor.seq, "the rest");
  const lost = new Visitor(house);
  await lost.connect();
  lost.send(named("hello resume"));
  assert.equal((await lost.until((frame) => frame.type === "refused", "no")).code, "wrong_token");
  for (const one of [visitor, back, lost, tom]) judgeVisitor(one);
});

// Sends what has to be refused; `come` gives a fresh socket with frames, send and until.
async function assertRefusals(channel, operation, come) {
  for (const refusal of frames.channels[channel]["x-refusals"]) {
    const one = await come();
    for (const frame of refusal.after) one.send(frame);
    one.send(refusal.send);
    const refused = await one.until((frame) => frame.type === "refused", refusal.name);
    assert.equal(refused.code, refusal.code, refusal.name);
    for (const type of assertDocumented(operation, one.frames)) seen[channel].add(type);
  }
}

test("every frame that a visitor may not send is refused as documented", () =>
  assertRefusals("visitor", "sendToVisitor", async () => {
    const visitor = new Visitor(house);
    await visitor.connect();
    return visitor;
  }));

test("every frame that staff may not send is refused as documented", () =>
  assertRefusals("staff", "sendToStaff", () => max.connect()));

test("every example frame of staff is answered as documented", async () => {
  const live = await max.connect();
  const id = Number(/\d+/.exec(tom.conversation)[0]);
  for (const { name, payload } of examplesFrom("receiveFromStaff")) {
    const frame = payload.conversation ? { ...payload, conversation: id } : payload;
    live.send(payload.seen ? { ...frame, seen: 0 } : frame);
    if (name.startsWith("hello")) await live.until((one) => one.type === "welcome", "welcome");
    if (!name.startsWith("watch")) continue;
    await live.until((one) => one.type === "message" && one.author === "assistant", "history");
    await max.command("take_conversation", { conversation: id });
    await max.command("reply", { conversation: id, text: "Hi, Max here." });
    await tom.until((one) => one.author === "staff", "the reply");
    await live.until((one) => one.type === "message" && one.author === "staff", "the same");
    await live.until((one) => one.type === "changed", "changed");
    await max.command("hand_back", { conversation: id });
    await tom.until((one) => one.type === "presence" && one.who === "assistant", "handed back");
  }
  judgeVisitor(tom);
  for (const type of assertDocumented("sendToStaff", live.frames)) seen.staff.add(type);
  live.close();
});

test("choosing another rooftop is told as documented", async () => {
  const visitor = await Visitor.come(house, { rooftop: "lakeside" });
  const none = await visitor.say("looking for a used green SUV under 25k");
  await visitor.choose(none.choices.find((one) => /Mesa/.test(one.label)).id);
  await visitor.until((frame) => frame.type === "moved", "moved");
  await visitor.say("what are your hours?");
  judgeVisitor(visitor);
});

// A command's example with the ids of real rows.
function command(name, real, status = 200, as = maria) {
  const { requestBody } = operations.paths[`${at}/commands`].post;
  const { value } = requestBody.content["application/json"].examples[name];
  const known = Object.keys(value).filter((key) => key in real);
  const ids = Object.fromEntries(known.map((key) => [key, real[key]]));
  const body = { ...value, ...ids, id: `${value.id}-${++commands}` };
  done.add(name);
  return ask(house, "post", `${at}/commands`, { path: lakeside, cookie: as.cookie, body, status });
}
const done = new Set();
let commands = 0;

test("every example of a staff command is answered as documented", async () => {
  const { signIn, body: me } = await signInAs("maria");
  maria = signIn;
  const { slots } = (await page("slots", { query: { day: day(3).iso, kind: "test_drive" } })).body;
  const mine = slots.filter(({ staff }) => staff.id === me.id);
  const [first, second] = [mine[8], mine[16]].map(({ starts_at }) => starts_at);
  const soon = (await page("slots", { query: { day: today, kind: "test_drive" } })).body.slots;
  const [third, fourth] = soon
    .filter(({ staff }) => staff.id === me.id)
    .filter((_, place) => place % 8 === 0)
    .map(({ starts_at }) => starts_at);
  const vehicle = (await max.vehicle("W1005")).id;
  const staff = me.id;

  await command("place_hold", { vehicle });
  const { hold } = await max.vehicle("W1005");
  await command("release_hold", { hold: hold.id });
  await command("release_hold", { hold: hold.id, reason: "again" }, 404);
  const book = async (starts_at) =>
    (await command("book_appointment", { vehicle, staff, starts_at })).body.appointment.id;
  const appointment = await book(first);
  await page("appointments/{id}", { path: { id: appointment }, status: 200 });
  await command("move_appointment", { appointment, starts_at: second });
  await command("mark_sold", { vehicle }, 409);
  await command("cancel_appointment", { appointment });
  const arrived = await book(third);
  await command("mark_arrived", { appointment: arrived });
  await command("complete_appointment", { appointment: arrived });
  const early = await book(first);
  await command("mark_no_show", { appointment: early }, 409);
  await command("cancel_appointment", { appointment: early });
  await command("mark_no_show", { appointment: await book(fourth) });
  for (const name of ["mark_sold", "relist", "withdraw"]) await command(name, { vehicle });
  await command("mark_sold", { vehicle: 999_999 }, 404);

  const promised = (await max.vehicle("W1001")).id;
  await command("mark_sold_override", { vehicle: promised }, 403);
  await command("mark_sold_override", { vehicle: promised }, 200, max);
  const conversation = Number(/\d+/.exec(tom.conversation)[0]);
  for (const name of ["take_conversation", "reply", "hand_back"]) {
    await command(name, { conversation });
  }
  const due_at = new Date(Date.now() + 86_400_000).toISOString();
  await command("open_task", { conversation, due_at });
  const { tasks } = (await page("tasks", { status: 200 })).body;
  const task = tasks.find((one) => one.kind === "call_back").id;
  await command("take_task", { task });
  await command("close_task", { task });
  const { requestBody } = operations.paths[`${at}/commands`].post;
  const { examples } = requestBody.content["application/json"];
  assert.deepEqual([...done].sort(), Object.keys(examples).sort());
  judgeVisitor(tom);
});

async function signInAs(login) {
  const answer = await ask(house, "post", "/api/sign-in", {
    body: { login, password: house.books.passwords[login] },
    status: 200,
  });
  return { body: answer.body, signIn: { cookie: answer.headers.get("set-cookie").split(";")[0] } };
}

test("every page answers as documented, whoever asks", async () => {
  const { appointments } = (await page("board", { query: { day: day(3).iso } })).body;
  const conversation = Number(/\d+/.exec(tom.conversation)[0]);
  const ids = {
    appointments: appointments[0].id,
    conversations: conversation,
    audit: conversation,
    entries: 1,
  };
  const slots = { day: day(3).iso, kind: "test_drive" };
  const [{ staff }] = (await page("slots", { query: slots })).body.slots;
  for (const [template, { get }] of Object.entries(operations.paths)) {
    if (!get || !template.startsWith(at)) continue;
    const kind = /\{slug\}\/(\w+)\/\{id\}/.exec(template)?.[1];
    const path = { ...lakeside, id: ids[kind] };
    // As the document's examples ask, and without anything.
    const query = Object.fromEntries(
      get.parameters.filter((one) => one.in === "query").map((one) => [one.name, one.example]),
    );
    if (query.staff) query.staff = staff.id;
    const asked = (given) =>
      ask(house, "get", template, { path, query, cookie: max.cookie, ...given });
    await asked({ status: 200 });
    await asked({ query: template.endsWith("slots") ? slots : {}, status: 200 });
    await asked({ cookie: "", status: 401 });
    await asked({ cookie: stranger.cookie, status: 403 });
    await asked({ path: { ...path, slug: "nowhere" }, status: 404 });
    if (kind) await asked({ path: { ...path, id: 999_999 }, status: 404 });
    else await asked({ query: { nonsense: "1" }, status: 400 });
  }
});

test("what needs no sign-in answers as documented", async () => {
  const cars = "/api/public/rooftops/{slug}/vehicles";
  const query = { page: 1, make: "Mazda", body: "suv", max_price: 30_000, sort: "price" };
  await ask(house, "get", "/api/public/rooftops", { status: 200 });
  assert.ok((await ask(house, "get", cars, { path: lakeside, query, status: 200 })).body.total > 0);
  await ask(house, "get", cars, { path: lakeside, status: 200 });
  await ask(house, "get", cars, { path: lakeside, query: { sort: "colour" }, status: 400 });
  await ask(house, "get", cars, { path: { slug: "nowhere" }, status: 404 });
  const one = `${cars}/{stock}`;
  await ask(house, "get", one, { path: { ...lakeside, stock: "K1234" }, status: 200 });
  await ask(house, "get", one, { path: { ...lakeside, stock: "K0000" }, status: 404 });
  const copy = "/api/conversations/{conversation}/transcript";
  const path = { conversation: tom.conversation };
  const headers = { authorization: `Bearer ${tom.token}` };
  await ask(house, "get", copy, { path, headers, status: 200 });
  await ask(house, "get", copy, { path, status: 401 });
  await ask(house, "get", copy, { path: { conversation: "cv_999999" }, headers });
  for (const plain of ["/healthz", "/readyz", "/metrics"]) {
    await ask(house, "get", plain, { status: 200 });
  }
});

test("signing in and out answers as documented", async () => {
  const { signIn } = await signInAs("maria");
  const { value } = operations.paths["/api/sign-in"].post.requestBody.content[
    "application/json"
  ].examples.salesperson;
  await ask(house, "get", "/api/me", { cookie: signIn.cookie, status: 200 });
  await ask(house, "post", "/api/sign-out", { cookie: signIn.cookie, body: {}, status: 204 });
  await ask(house, "get", "/api/me", { cookie: signIn.cookie, status: 401 });
  await ask(house, "post", "/api/sign-in", { body: { ...value, remember: true }, status: 400 });
  await ask(house, "post", "/api/sign-in", { body: value, headers: { "X-Kept": "" }, status: 403 });
  for (;;) {
    const { status } = await ask(house, "post", "/api/sign-in", { body: value });
    if (status === 429) break;
    assert.equal(status, 401);
  }
});

test("the end of the server is told as documented, and every frame was seen", async () => {
  const visitor = await Visitor.come(house, { rooftop: "lakeside" });
  const live = await max.connect();
  live.send({ type: "hello", rooftop: "lakeside" });
  await live.until((frame) => frame.type === "welcome", "welcome");
  house.term();
  await Promise.all([visitor.closed, live.closed, house.ended]);
  judgeVisitor(visitor);
  for (const type of assertDocumented("sendToStaff", live.frames)) seen.staff.add(type);
  const names = (operation) =>
    frames.operations[operation].messages.map(({ $ref }) => $ref.split("/").at(-1));
  const missing = {
    visitor: names("sendToVisitor").filter((name) => !seen.visitor.has(typeOf(name))),
    staff: names("sendToStaff").filter((name) => !seen.staff.has(typeOf(name))),
  };
  assert.deepEqual(missing, { visitor: [], staff: [] });
});

const typeOf = (name) => frames.components.messages[name].name;
