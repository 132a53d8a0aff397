// Debian's Chromium, begun anew for each page set, and what every page must not do.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const require = createRequire(
  fileURLToPath(new URL("../../../web/package.json", import.meta.url)),
);
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

export const phone = { width: 360, height: 740 };
export const desk = { width: 1440, height: 900 };

// Runs `use(page, another)`; `another()` gives the page of somebody else, with cookies and a window
// of their own: of the pages in one window, only the foremost draws, and what waits for a frame of
// one behind waits a second. Fails when a page threw, or broke its content security policy.
export async function withPage(
  use,
  { viewport = desk, colorScheme = "light" } = {},
) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const faults = [];
  const watch = (page) => {
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("console", (message) => {
      if (/content security policy/i.test(message.text()))
        faults.push(message.text());
    });
  };
  const another = async () => {
    const context = await browser.newContext({ viewport, colorScheme });
    context.setDefaultTimeout(10_000);
    context.on("page", watch);
    return context.newPage();
  };
  try {
    await use(await another(), another);
    assert.deepEqual(faults, []);
  } finally {
    await browser.close();
  }
}

// Until all that moves and comes to an end has ended: in mid-fade a text has another contrast.
function stillness(page) {
  return page.evaluate(async () => {
    const shadows = () =>
      [...document.querySelectorAll("*")].flatMap((one) => one.shadowRoot ?? []);
    const moving = () =>
      [document, ...shadows()]
        .flatMap((root) => root.getAnimations())
        .filter(({ playState }) => playState === "running")
        .filter(({ effect }) => Number.isFinite(effect.getComputedTiming().endTime));
    for (let all = moving(); all.length > 0; all = moving()) {
      await Promise.allSettled(all.map(({ finished }) => finished));
    }
  });
}

export async function assertAccessible(page, what) {
  await stillness(page);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0].target.join(" ")}`),
    [],
    what,
  );
}

export async function signIn(page, address, login, password) {
  await page.goto(address);
  await page.fill("[name=login]", login);
  await page.fill("[name=password]", password);
  await page.click('button:has-text("Sign in")');
  await page.waitForSelector("[name=login]", { state: "detached" });
}
