// Debian's Chromium with a fresh profile for each page set, and what every page must not do.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(
  fileURLToPath(new URL("../../../web/package.json", import.meta.url)),
);
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

export const phone = { width: 360, height: 740 };
export const desk = { width: 1440, height: 900 };

// Runs `use(page, context)`; fails when a page threw, or broke its content security policy.
export async function withPage(
  use,
  { viewport = desk, colorScheme = "light" } = {},
) {
  const profile = mkdtempSync(join(tmpdir(), "kept-chromium-"));
  const context = await chromium.launchPersistentContext(profile, {
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
    viewport,
    colorScheme,
  });
  context.setDefaultTimeout(10_000);
  const faults = [];
  const watch = (page) => {
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("console", (message) => {
      if (/content security policy/i.test(message.text()))
        faults.push(message.text());
    });
  };
  context.pages().forEach(watch);
  context.on("page", watch);
  try {
    await use(context.pages()[0], context);
    assert.deepEqual(faults, []);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

export async function assertAccessible(page, what) {
  await page.waitForTimeout(250); // animations end
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
}
