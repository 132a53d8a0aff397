// The real server with the real pages, and what people do on them. Needs web/dist.
import assert from "node:assert/strict";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { car, cars, day, manager, rooftop, salesperson } from "./house.mjs";
import { makeBooks, serve } from "./kept.mjs";
import { signIn } from "./browser.mjs";

const dist = fileURLToPath(new URL("../../../web/dist", import.meta.url));

// Two rooftops; Maria sells at the first, Max manages it. Serves until close(); again() restarts it
// at the same address.
export async function openPages() {
  const books = makeBooks([
    rooftop("lakeside", {
      lot: [car("K1001", { price: 26_995 }), ...cars(11, "B", { color: "Blue" })],
      staff: [salesperson("maria", "Maria Alvarez"), manager("max", "Max Miller")],
      policies: { hold_horizon: 7 * 24 * 60, lot_share_held_max_percent: 100 },
    }),
    rooftop("mesa", { lot: cars(3, "M", { make: "Toyota", color: "Green" }) }),
  ]);
  let server = await serve({ ...books, web: dist });
  const { address, port } = server;
  return {
    address,
    at: (path) => address + path,
    stop: () => server.stop(),
    again: async () => (server = await serve({ ...books, web: dist }, { port })),
    async close() {
      await server.stop();
      books.remove();
    },
    password: (login) => books.passwords[login],
    // A page of the staff, signed in.
    async staff(another, login, path) {
      const page = await another();
      await signIn(page, address + path, login, books.passwords[login]);
      return page;
    },
  };
}

export const visitDay = day(2);

export async function openChat(page, address) {
  await page.goto(address);
  await page.click(".bubble");
  await page.waitForSelector(".panel .notice");
}

export const answersIn = (page) => page.locator(".messages .from-assistant");

// Does what the assistant answers, and gives the text of its answer.
export async function answerTo(page, act) {
  const answers = answersIn(page);
  const before = await answers.count();
  await act();
  await answers.nth(before).waitFor();
  return answers.nth(before).locator(".said").textContent();
}

export const say = (page, text) =>
  answerTo(page, async () => {
    await page.fill(".panel textarea", text);
    await page.click(".panel .send");
  });

// In a list of conversations, that of a visitor without a name whose last line says this.
export const rowOf = (staff, said) =>
  staff.locator(".chat-row", { hasText: "A visitor" }).filter({ hasText: said });

// Books a car through the chat on its page; gives the code.
export async function book(page, address, { stock, time, who, first }) {
  await openChat(page, address);
  if (first) await say(page, first);
  await say(page, `I want ${stock}`);
  await say(page, `${visitDay.said} at ${time}`);
  assert.match(await say(page, who), /you're booked/i);
  return (await page.locator(".appointment .code strong").last().textContent()).trim();
}

export const shots = fileURLToPath(new URL("../../../build/pages", import.meta.url));
export const shot = (page, name) => page.screenshot({ path: join(shots, `${name}.png`) });
