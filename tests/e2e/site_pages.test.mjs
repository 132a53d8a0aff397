// The chat on a dealer's own pages: another origin, and nothing but the one script tag. Needs
// web/dist.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { withPage } from "./support/browser.mjs";
import { openChat, openPages, say, visitDay } from "./support/pages.mjs";

let house, site;
before(async () => {
  house = await openPages();
  site = await openSite(house.address);
});
after(async () => {
  await site.close();
  await house.close();
});

// Every page of this site shows the one car, and the chat by a script of another host.
async function openSite(chat) {
  const attributes = 'data-rooftop="lakeside" data-vehicle="K1001" defer';
  const tag = `<script src="${chat}/widget.js" ${attributes}></script>`;
  const page = `<!doctype html><html lang="en"><title>Dealer</title><h1>A dealer</h1>${tag}</html>`;
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

test("on a dealer's own pages the chat holds, books, and goes on after a reload", async () => {
  await withPage(async (page) => {
    await openChat(page, `${site.address}/cars/4711`);
    assert.match(await say(page, "I want this one"), /K1001|until/);
    await say(page, `${visitDay.said} at 10 am`);
    assert.match(await say(page, "Dana Brooks, 510 555 0188"), /you're booked/i);
    const code = await page.textContent(".appointment .code strong");
    const lines = await page.locator(".messages > *").count();
    await page.goto(`${site.address}/elsewhere`);
    await page.waitForSelector(`.appointment .code:has-text("${code}")`);
    assert.equal(await page.locator(".messages > *").count(), lines);
    assert.match(await say(page, "what are your hours?"), /open|24 hours|midnight/i);
  });
});

test("a copy of the chat is saved from a dealer's own pages", async () => {
  await withPage(async (page) => {
    await openChat(page, site.address);
    await say(page, "what are your hours?");
    const [copy] = await Promise.all([
      page.waitForEvent("download"),
      page.click('[aria-label="Save a copy of this chat"]'),
    ]);
    assert.match(readFileSync(await copy.path(), "utf8"), /You: what are your hours\?/);
  });
});

test("a card's link opens the car's page beside the dealer's own", async () => {
  await withPage(async (page) => {
    await openChat(page, site.address);
    await say(page, "looking for a used blue SUV");
    const [opened] = await Promise.all([
      page.waitForEvent("popup"),
      page.locator(".vehicle .card-acts a").first().click(),
    ]);
    await opened.waitForLoadState();
    assert.ok(opened.url().startsWith(`${house.address}/lakeside/vehicles/B1`), opened.url());
    assert.ok((await page.locator(".vehicle").count()) > 0);
  });
});

test("staff pages' reads stay closed to pages of another origin", async () => {
  await withPage(async (page) => {
    await page.goto(site.address);
    const read = (path, options) =>
      page.evaluate(
        ([url, given]) => fetch(url, given).then((answer) => answer.status, () => "refused"),
        [house.address + path, options],
      );
    assert.equal(await read("/api/me"), "refused");
    assert.equal(await read("/api/public/rooftops"), "refused");
    assert.equal(await read("/api/me", { headers: { Authorization: "Bearer x" } }), "refused");
    const staffSocket = (url) =>
      new Promise((resolve) => {
        const socket = new WebSocket(url);
        socket.onopen = () => resolve("open");
        socket.onerror = () => resolve("refused");
      });
    const url = `${house.address.replace("http", "ws")}/ws/staff`;
    assert.equal(await page.evaluate(staffSocket, url), "refused");
  });
});
