// What the real server shows to nobody who behaves: a browser against the stand-in server of
// web/dev. Needs web/dist.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { withPage } from "./support/browser.mjs";
import { openChat } from "./support/pages.mjs";
import { startStandIn } from "./support/stand_in.mjs";

let server;
before(async () => {
  server = await startStandIn();
});
after(() => server.stop());

test("a refused line is shown with its reason and can be put back", async () => {
  await withPage(async (page) => {
    await openChat(page, `${server.address}/lakeside/vehicles/K1239`);
    await page.fill(".panel textarea", "refuse me");
    await page.click(".panel .send");
    await page.click('.refused button:has-text("Put it back")');
    assert.equal(await page.inputValue(".panel textarea"), "refuse me");
  });
});
