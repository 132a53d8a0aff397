// One client id, one effect; a window that was away gets exactly what it missed.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { after, before, test } from "node:test";
import { cars, day, open, rooftop } from "./support/all.mjs";
import { assertClaims, assertProved, claimed, dropAll, Staff, Visitor } from "./support/all.mjs";

let house, max;
before(async () => {
  house = await open([
    rooftop("lakeside", { lot: cars(12, "D"), policies: { lot_share_held_max_percent: 100 } }),
  ]);
  max = await Staff.signIn(house, "lakeside.max", "lakeside");
});
after(async () => {
  dropAll();
  await house.close();
});

const come = () => Visitor.come(house, { rooftop: "lakeside" });
const numberOf = (visitor) => Number(visitor.conversation.replace("cv_", ""));
const content = ({ cameAt, ack, ...frame }) => frame;
const transcript = async (visitor) => (await max.get(`audit/${numberOf(visitor)}`)).messages;
const seqs = (lines) => lines.map((line) => line.seq);
const count = (from, to) => Array.from({ length: to - from + 1 }, (_, n) => from + n);

test("the same id ten times is one message, one effect and the same answer", async () => {
  const visitor = await come();
  const first = await visitor.say("I want D1001", { id: "same-1", seen: 0 });
  assertClaims(first, "held_until");
  for (let n = 0; n < 9; ++n) {
    const again = await visitor.say("I want D1001", { id: "same-1", seen: 0 });
    assert.deepEqual(content(again), content(first));
    assert.equal(again.ack, first.ack);
  }
  assert.equal((await transcript(visitor)).length, 2);
});

test("ten at once under one id, from two windows: one message, one effect", async () => {
  const visitor = await come();
  await visitor.say("hello");
  const second = await visitor.again();
  const frame = { type: "say", id: "same-2", text: "I want D1002", seen: visitor.seq };
  for (let n = 0; n < 5; ++n) for (const one of [visitor, second]) one.send(frame);
  const acks = (one) => one.frames.filter((each) => each.id === "same-2" && each.type === "ack");
  for (const one of [visitor, second]) {
    await one.until(() => acks(one).length === 5, "five acks");
    assert.equal(new Set(acks(one).map((ack) => ack.seq)).size, 1);
  }
  const said = (await transcript(visitor)).filter((line) => line.id === "same-2");
  assert.equal(said.length, 1);
});

test("another text, or a tap, under a used id is refused and changes nothing", async () => {
  const visitor = await come();
  const found = await visitor.say("show me SUVs", { id: "same-3" });
  const other = await visitor.say("show me trucks", { id: "same-3" });
  assert.equal(other.type, "refused");
  assert.equal(other.code, "id_reused");
  assert.equal(other.retry, false);
  const tapped = await visitor.choose(found.choices[0].id, { id: "same-3" });
  assert.equal(tapped.code, "id_reused");
  assert.equal((await transcript(visitor)).length, 2);
});

test("a tap ten times under one id holds once", async () => {
  const visitor = await come();
  const found = await visitor.say("show me SUVs");
  const free = found.cards.find((card) => !card.held);
  const first = await visitor.choose(free.choice, { id: "tap-1", seen: found.seq });
  assertClaims(first, "held_until");
  for (let n = 0; n < 9; ++n) {
    const again = await visitor.choose(free.choice, { id: "tap-1", seen: found.seq });
    assert.deepEqual(content(again), content(first));
  }
  assert.equal((await transcript(visitor)).length, 4);
});

test("a booking sent twice over a dropped socket is booked once", async () => {
  const visitor = await come();
  assertClaims(await visitor.say("I want D1005"), "held_until");
  await visitor.say(`${day(2).said} at 10 am`);
  const seen = visitor.seq;
  const frame = { type: "say", id: "book-1", text: "Dana Brooks, 510 555 0188", seen };
  visitor.send(frame);
  await visitor.drop();
  const back = await visitor.again({ seen });
  const answer = await back.answerTo(frame);
  assertClaims(answer, "booked");
  const lines = await transcript(visitor);
  assert.equal(lines.filter((line) => line.id === "book-1").length, 1);
  const board = await max.get(`board?day=${day(2).iso}`);
  assert.equal(board.appointments.filter((one) => one.vehicle.stock_number === "D1005").length, 1);
});

test("who was away gets exactly the missed lines, in order, once", async () => {
  const visitor = await come();
  await visitor.say("I want D1006");
  const seen = visitor.seq;
  await visitor.drop();
  const conversation = numberOf(visitor);
  await max.command("take_conversation", { conversation });
  for (const text of ["Max here.", "It stands out front.", "See you."]) {
    await max.command("reply", { conversation, text });
  }
  await max.command("hand_back", { conversation });
  const all = await transcript(visitor);
  const last = all.at(-1).seq;
  assert.ok(last >= seen + 3);
  const back = await visitor.again();
  assert.equal(back.welcome.seq, last);
  assert.equal(back.welcome.with.who, "assistant");
  await back.until((frame) => frame.type === "message" && frame.seq === last, "the last line");
  const next = await back.say("thanks");
  assert.deepEqual(seqs(back.lines()), [...count(seen + 1, last), next.seq]);
  assert.deepEqual(
    back.lines().filter((line) => line.author === "staff").map((line) => line.text),
    ["Max here.", "It stands out front.", "See you."],
  );
});

test("the assistant is silent while a person answers, and back when handed back", async () => {
  const visitor = await come();
  await visitor.say("hello");
  const conversation = numberOf(visitor);
  await max.command("take_conversation", { conversation });
  await visitor.until((frame) => frame.type === "presence" && frame.who === "staff", "presence");
  const from = visitor.frames.length;
  visitor.send({ type: "say", id: "quiet-1", text: "show me SUVs", seen: visitor.seq });
  await visitor.until((frame) => frame.type === "ack" && frame.id === "quiet-1", "the ack", from);
  await max.command("reply", { conversation, text: "One moment." });
  const reply = await visitor.push(from);
  assert.equal(reply.author, "staff");
  assert.equal(reply.name, "Max Miller");
  await max.command("hand_back", { conversation });
  await visitor.until((frame) => frame.who === "assistant", "presence");
  assertClaims(await visitor.say("show me SUVs"), "vehicles_match");
});

test("handed back with a question open, the assistant answers it at once", async () => {
  const visitor = await come();
  await visitor.say("hello");
  const conversation = numberOf(visitor);
  await max.command("take_conversation", { conversation });
  await visitor.until((frame) => frame.type === "presence" && frame.who === "staff", "presence");
  const from = visitor.frames.length;
  for (const text of ["one more thing", "what are your hours?"]) {
    visitor.send({ type: "say", id: `late-${text.length}`, text, seen: visitor.seq });
  }
  const acked = (frame) => frame.type === "ack" && frame.id === "late-20";
  await visitor.until(acked, "the last ack", from);
  await max.command("hand_back", { conversation });
  const told = (frame) => frame.type === "message" && claimed(frame, "hours");
  assertProved(await visitor.until(told, "our hours", from));
});

test("handed back with all answered, the assistant says only that it is back", async () => {
  const visitor = await come();
  await visitor.say("what are your hours?");
  const conversation = numberOf(visitor);
  await max.command("take_conversation", { conversation });
  await max.command("hand_back", { conversation });
  const lines = await transcript(visitor);
  assert.equal(lines.filter((line) => /\bhours: /.test(line.text)).length, 1);
});

test("a long history comes whole and in order while staff go on writing", async () => {
  const visitor = await come();
  for (let n = 0; n < 80; ++n) await visitor.say(`show me SUVs under ${20 + (n % 9)}k`);
  await visitor.drop();
  const conversation = numberOf(visitor);
  await max.command("take_conversation", { conversation });
  const back = await visitor.again({ seen: 0 });
  for (let n = 0; n < 10; ++n) await max.command("reply", { conversation, text: `line ${n}` });
  const lastOne = (frame) => frame.type === "message" && frame.text === "line 9";
  const last = await back.until(lastOne, "the last reply");
  assert.deepEqual(seqs(back.lines()), count(1, last.seq));
});

const mintToken = () => randomBytes(32).toString("base64url");

test("a window that loses its first answer finds its conversation by its own token", async () => {
  const token = mintToken();
  const lost = await Visitor.come(house, { rooftop: "lakeside", token });
  lost.send({ type: "say", id: "first-1", text: "I want D1011", seen: 0 });
  lost.socket.terminate();
  const back = await Visitor.come(house, { rooftop: "lakeside", token });
  const answer = await back.say("I want D1011", { id: "first-1", seen: 0 });
  assertClaims(answer, "held_until");
  const again = await Visitor.come(house, { rooftop: "lakeside", token });
  assert.equal(again.welcome.conversation, back.conversation ?? again.welcome.conversation);
  await again.until((frame) => frame.type === "message" && frame.seq === answer.seq, "the answer");
  const lines = await transcript({ conversation: again.welcome.conversation });
  assert.deepEqual(seqs(lines), [1, 2]);
});

test("a hello and lines sent in one breath belong to one conversation", async () => {
  const visitor = await come();
  await visitor.say("hello");
  const { conversation, token } = visitor;
  const quick = new Visitor(house, { rooftop: "lakeside", conversation, token, seen: 2 });
  await quick.connect();
  quick.hello({ rooftop: "lakeside", conversation, token });
  const answer = await quick.say("show me SUVs");
  assert.equal(answer.seq, 4);
  assert.equal((await transcript(visitor)).length, 4);
  assert.ok(!quick.frames.some((frame) => frame.type === "opened"));
});

test("two windows with one token that both speak first share one conversation", async () => {
  const token = mintToken();
  const one = await Visitor.come(house, { rooftop: "lakeside", token });
  const other = await Visitor.come(house, { rooftop: "lakeside", token });
  const first = await one.say("hello");
  other.send({ type: "say", id: "late-1", text: "show me SUVs", seen: 0 });
  assert.equal(await other.closed, 1012);
  const back = await Visitor.come(house, { rooftop: "lakeside", token });
  assert.equal(back.welcome.conversation, one.conversation);
  await back.until((frame) => frame.type === "message" && frame.seq === first.seq, "the history");
});

test("a token of another form opens nothing", async () => {
  const visitor = new Visitor(house, {});
  await visitor.connect();
  visitor.hello({ rooftop: "lakeside", token: "short" });
  const refused = await visitor.until((frame) => frame.type === "refused", "a refusal");
  assert.equal(refused.code, "invalid_frame");
});

test("a window that claims to have shown what was never sent confirms nothing", async () => {
  const visitor = await come();
  const found = await visitor.say("show me SUVs");
  const refused = await visitor.say("I want the first one", { seen: found.seq + 1 });
  assert.equal(refused.type, "refused");
  assert.equal(refused.code, "invalid_frame");
  assert.equal(refused.retry, false);
  assert.match(refused.text, /shown more than was ever sent/);
  assert.equal((await transcript(visitor)).length, 2, "nothing of it is kept");
  assertClaims(await visitor.say("I want the first one"), "held_until");

  const fresh = await come();
  const early = await fresh.say("hello", { seen: 1 });
  assert.equal(early.code, "invalid_frame");
  assert.equal((await fresh.say("hello")).type, "message");
});

test("a hello from beyond the last line is refused, and from the last one taken", async () => {
  const visitor = await come();
  await visitor.say("hello");
  const { conversation, token, seq } = visitor;
  const ahead = new Visitor(house, { conversation, token });
  await ahead.connect();
  ahead.send({ type: "hello", rooftop: "lakeside", conversation, token, seen: seq + 1 });
  assert.equal(await ahead.closed, 1008);
  const [refused] = ahead.frames;
  assert.equal(refused.code, "invalid_frame");
  assert.equal(ahead.frames.length, 1);
  const back = await Visitor.come(house, { rooftop: "lakeside", conversation, token, seen: seq });
  assert.equal(back.welcome.seq, seq);
});
