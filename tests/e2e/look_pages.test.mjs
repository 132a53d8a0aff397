// Every page with real books at a phone's and a desk's width, light and dark: accessible, and no
// wider than the screen. Screenshots go to build/pages. Needs web/dist.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { assertAccessible, desk, phone, signIn, withPage } from "./support/browser.mjs";
import { book, openPages, say, shot, shots, visitDay } from "./support/pages.mjs";

const looks = [
  ["phone, light", { viewport: phone, colorScheme: "light" }],
  ["phone, dark", { viewport: phone, colorScheme: "dark" }],
  ["desk, light", { viewport: desk, colorScheme: "light" }],
  ["desk, dark", { viewport: desk, colorScheme: "dark" }],
];

let house;
before(async () => {
  mkdirSync(shots, { recursive: true });
  house = await openPages();
  await withPage(async (page) => {
    const visit = { stock: "B1001", time: "11 am", who: "Eve Stone, 510 555 0111" };
    await book(page, house.at("/lakeside/vehicles/B1001"), visit);
    await say(page, "I would like to talk to a person.");
  });
});
after(() => house.close());

for (const [name, look] of looks) {
  test(`every page is accessible and fits (${name})`, async () => {
    await withPage(async (page) => {
      const visit = async (what, path, ready, act = async () => {}) => {
        await page.goto(house.at(path));
        await page.waitForSelector(ready);
        await act();
        await assertAccessible(page, what);
        await shot(page, `${what}, ${name}`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        assert.equal(wide, false, `${what} is wider than the screen`);
      };
      const open = (what, shown) => async () => {
        await page.click(`${what} >> nth=0`);
        await page.waitForSelector(shown);
      };
      const shown = name.startsWith("phone") ? ".agenda, .board-agenda" : ".block";
      await visit("start", "/", ".rooftop");
      await visit("list", "/lakeside/", ".tile");
      await visit("detail with chat", "/lakeside/vehicles/B1004", ".detail", async () => {
        await page.click(".bubble");
        await say(page, "looking for a used SUV under 40k");
        await page.waitForSelector(".vehicle");
      });
      await visit("sign-in", "/showroom/", "[name=login]");
      await signIn(page, house.at("/showroom/"), "max", house.password("max"));
      const staff = "/showroom/#/lakeside";
      await visit("board", `${staff}/board/${visitDay.iso}`, shown);
      await visit("vehicles", `${staff}/vehicles`, ".row", open(".row-head", ".row-body"));
      await visit("chats", `${staff}/conversations/1`, ".transcript");
      await visit("tasks", `${staff}/tasks`, ".task");
      await visit("audit", "/audit/#/lakeside/audit/1", ".claimed", open(".claimed", ".evidence"));
    }, look);
  });
}

const onScreen = (page, what) =>
  page.locator(what).evaluate((one) => {
    const { left, right, top, bottom, height } = one.getBoundingClientRect();
    return height > 0 && left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
  });

for (const [what, login, path, title] of [
  ["chats", "maria", "/showroom/#/lakeside/conversations", ".page-head h1"],
  ["audit", "max", "/audit/#/lakeside/audit", ".audit-head h1"],
]) {
  test(`a phone shows the list or the conversation, with a way back (${what})`, async () => {
    await withPage(
      async (_, another) => {
        const page = await house.staff(another, login, path);
        const shows = async (list) => {
          await page.waitForSelector(list ? ".pane-list .chat-row" : ".pane-main .transcript");
          assert.equal(await page.locator(".pane-list").isVisible(), list);
          assert.equal(await page.locator(".pane-main").count(), list ? 0 : 1);
          await shot(page, `${what}, ${list ? "the list" : "one"}, phone`);
        };
        await shows(true);
        assert.ok(await onScreen(page, title), title);
        const cut = await page.locator(title).evaluate((one) => one.scrollWidth > one.clientWidth);
        assert.equal(cut, false, `${title} is cut`);
        await page.click(".chat-row >> nth=0");
        await shows(false);
        const head = page.locator(".thread-head");
        const name = await head.locator("h1, h2").boundingBox();
        const beside = await head.locator(":scope > :last-child").boundingBox();
        const clear = name.x + name.width <= beside.x + 1 || name.y + name.height <= beside.y + 1;
        assert.ok(clear, `${JSON.stringify(name)} lies under ${JSON.stringify(beside)}`);
        await page.click('button[aria-label="Back to the list"]');
        await shows(true);
      },
      { viewport: phone },
    );
  });
}

test("the filters of the chats keep their height above a long list", async () => {
  await withPage(
    async (_, another) => {
      const page = await house.staff(another, "maria", "/showroom/#/lakeside/conversations");
      await page.waitForSelector(".chat-row");
      await page.locator(".chat-rows").evaluate((list) => {
        for (let n = 0; n < 40; ++n) list.append(list.firstElementChild.cloneNode(true));
      });
      const { height } = await page.locator(".tabs").boundingBox();
      assert.ok(height >= 34, `${height} px`);
    },
    { viewport: phone },
  );
});
