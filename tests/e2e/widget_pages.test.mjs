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
