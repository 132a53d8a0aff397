// The chat window on the real site in a real browser: what it sends and when, and what it keeps.
// Needs web/dist.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { withPage } from "./support/browser.mjs";
import { answerTo, book, openChat, openPages } from "./support/pages.mjs";
import { rowOf, say, visitDay } from "./support/pages.mjs";

let house;
before(async () => {
  house = await openPages();
});
after(() => house.close());

// What the page sends over its sockets from now on.
function sentBy(page) {
  const sent = [];
  page.on("websocket", (socket) => socket.on("framesent", ({ payload }) => sent.push(payload)));
  return sent;
}

test("the chat connects when it is opened, and names the car that is looked at", async () => {
  await withPage(async (page) => {
    const sent = sentBy(page);
    await page.goto(house.at("/lakeside/vehicles/K1001"));
    await page.waitForSelector(".bubble");
    await page.waitForLoadState("networkidle");
    assert.deepEqual(sent, []);
    await page.click(".bubble");
    await page.waitForSelector('.notice:has-text("automated"):has-text("kept for two years")');
    const { token, seen, ...hello } = JSON.parse(sent[0]);
    assert.deepEqual(hello, { type: "hello", rooftop: "lakeside", vehicle: "K1001" });
    assert.ok(token.length >= 32 && (seen ?? 0) === 0);
  });
});

test("a search, two taps and a name make an appointment, which a reload shows again", async () => {
  await withPage(async (page) => {
    await openChat(page, house.at("/lakeside/"));
    await say(page, "looking for a used red SUV");
    await answerTo(page, () => page.click(".choose"));
    const time = page.locator(".choice:visible", { hasText: /\d:\d\d [AP]M/ }).first();
    assert.match(await answerTo(page, () => time.click()), /name/);
    await say(page, "Dana Brooks, 510 555 0188");
    await page.waitForSelector(".appointment .code");
    const lines = await page.locator(".messages > *").count();
    await page.reload();
    await page.waitForSelector(".appointment .code");
    assert.equal(await page.locator(".messages > *").count(), lines);
    await page.locator(".panel textarea").press("Escape");
    assert.equal(await page.locator(".panel").isVisible(), false);
    const focused = () => document.querySelector("#kept-chat").shadowRoot.activeElement.className;
    assert.equal(await page.evaluate(focused), "bubble");
  });
});

test("a draft stays in the box, and nothing of it leaves before Send", async () => {
  await withPage(async (page) => {
    const sent = sentBy(page);
    await openChat(page, house.at("/lakeside/"));
    await page.locator(".panel textarea").pressSequentially("not yet ready");
    await page.reload();
    assert.equal(await page.inputValue(".panel textarea"), "not yet ready");
    assert.equal(sent.some((payload) => payload.includes("ready")), false);
    await page.fill(".panel textarea", "x".repeat(4_001));
    await page.waitForSelector('.counter.over:has-text("1 character too many")');
    assert.equal(await page.isDisabled(".panel .send"), true);
  });
});

test("a line written while the server is away is sent later, and books once", async () => {
  await withPage(async (page) => {
    await openChat(page, house.at("/lakeside/vehicles/B1006"));
    await say(page, "I want this one");
    await say(page, `${visitDay.said} at 7 am`);
    await house.stop();
    await page.fill(".panel textarea", "Ivy Lane, 510 555 0115");
    await page.click(".panel .send");
    await page.waitForSelector('.pending:has-text("Kept, not sent yet")');
    await house.again();
    await page.waitForSelector(".appointment .code", { timeout: 30_000 });
    assert.equal(await page.locator('.from-visitor:has-text("Ivy Lane")').count(), 1);
    assert.equal(await page.locator(".appointment .code").count(), 1);
  });
});

test("markup in a message stays text, in the chat and for staff", async () => {
  await withPage(async (page, another) => {
    const markup = "<img src=x onerror=\"document.title='broken'\"><b>bold</b>";
    await openChat(page, house.at("/lakeside/"));
    const answer = await say(page, markup);
    assert.equal(await page.locator(".messages img, .messages b").count(), 0);
    const staff = await house.staff(another, "maria", "/showroom/#/lakeside/conversations");
    await rowOf(staff, answer).click();
    await staff.waitForSelector(".transcript .said");
    assert.equal((await staff.textContent(".transcript .said")).trim(), markup);
    assert.notEqual(await staff.title(), "broken");
  });
});

test("two windows of one visitor show one conversation", async () => {
  await withPage(async (page) => {
    const visit = { stock: "B1007", time: "8 am", who: "Jon Pike, 510 555 0116" };
    const code = await book(page, house.at("/lakeside/vehicles/B1007"), visit);
    const second = await page.context().newPage();
    await openChat(second, house.at("/lakeside/"));
    await second.waitForSelector(`.appointment .code:has-text("${code}")`);
  });
});

// ---- what cards tell

const tags = (page) => page.locator(".appointment .tag").allTextContents();
const chooses = (page, stock) => page.locator(`.vehicle:has-text("${stock}") .choose:visible`);

test("a car is told once: on its card, not in the text and the answers too", async () => {
  await withPage(async (page) => {
    await openChat(page, house.at("/lakeside/"));
    const text = await say(page, "looking for a used blue SUV");
    const cards = page.locator(".vehicle");
    assert.ok((await cards.count()) > 1);
    assert.match(await cards.first().textContent(), /B10\d\d.*|\$[\d,]+ total/);
    assert.doesNotMatch(text, /B10\d\d/);
    for (const choice of await page.locator(".choice").allTextContents())
      assert.doesNotMatch(choice, /B10\d\d/);
  });
});

test("the visitor's held car says until when, and cannot be chosen again", async () => {
  await withPage(async (page) => {
    await openChat(page, house.at("/lakeside/"));
    await say(page, "looking for a used blue SUV");
    const stock = /B10\d\d/.exec(await page.locator(".vehicle").first().textContent())[0];
    assert.equal(await chooses(page, stock).count(), 1);
    await answerTo(page, () => page.locator(".choose").first().click());
    const tag = page.locator(`.vehicle:has-text("${stock}") .tag`);
    await tag.filter({ hasText: "Held for you until" }).waitFor();
    assert.equal(await chooses(page, stock).count(), 0);
    assert.ok((await page.locator(".choose:visible").count()) > 0);
    await say(page, "show me used blue SUVs under 90k");
    const earlier = page.locator(".cards").first().locator(".vehicle").last();
    assert.match(await earlier.locator(".as-of").textContent(), /As of/);
    assert.equal(await earlier.locator(".choose:visible").count(), 0);
  });
});

test("every card of a visit tells what became of it, also after a reload", async () => {
  await withPage(async (page, another) => {
    const visit = { stock: "B1008", time: "6 am", who: "Kim Dale, 510 555 0117" };
    const code = await book(page, house.at("/lakeside/vehicles/B1008"), visit);
    assert.deepEqual(await tags(page), ["Booked"]);
    assert.match(await say(page, `can we move it to ${visitDay.said} at 9 am?`), /^Moved/);
    const [first, second] = await tags(page);
    assert.match(first, /^Moved to .*9:00 AM/);
    assert.equal(second, "Booked");
    const held = page.locator('.appointment dt:has-text("Held until")');
    assert.deepEqual(await held.evaluateAll((all) => all.map((one) => one.hidden)), [true, false]);
    const staff = await house.staff(another, "maria", `/showroom/#/lakeside/board/${visitDay.iso}`);
    await staff.click('.block:has-text("Kim Dale")');
    await staff.waitForSelector(`dialog.sheet code:has-text("${code}")`);
    await staff.click('dialog.sheet button:has-text("Cancel")');
    await staff.click("dialog .danger-solid");
    await page.locator(".appointment").nth(2).waitFor();
    assert.deepEqual(await tags(page), ["Cancelled", "Cancelled", "Cancelled"]);
    await page.reload();
    await page.locator(".appointment").nth(2).waitFor();
    assert.deepEqual(await tags(page), ["Cancelled", "Cancelled", "Cancelled"]);
  });
});

test("the window speaks the language of the conversation", async () => {
  await withPage(async (page) => {
    await openChat(page, house.at("/lakeside/"));
    await say(page, "Hola, busco una SUV azul usada");
    await page.waitForSelector('.person:has-text("Hablar con una persona")');
    assert.equal(await page.getAttribute(".panel textarea", "placeholder"), "Escriba un mensaje");
    const card = page.locator(".vehicle").first();
    const text = await card.textContent();
    assert.match(text, /en total.*Detalle del precio.*Precio anunciado.*Elegir este.*Ver el auto/);
    const shown = (await page.locator(".panel").innerText()).split("\n").slice(-40).join(" ");
    assert.doesNotMatch(shown, /Checked|Choose|See the car|Last seen|Price in detail|Stock/);
    assert.match(await answerTo(page, () => page.click(".person")), /le responderá/);
  });
});
