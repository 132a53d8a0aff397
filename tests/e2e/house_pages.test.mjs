// The pages in a real browser against the real server: what a newcomer is told, what staff see of
// it, and when. Needs web/dist.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { withPage } from "./support/browser.mjs";
import { answersIn, answerTo, book, openChat } from "./support/pages.mjs";
import { openPages, rowOf, say, visitDay } from "./support/pages.mjs";

let house;
before(async () => {
  house = await openPages();
});
after(() => house.close());

const within = (timeout) => ({ timeout });
const car = (stock) => house.at(`/lakeside/vehicles/${stock}`);

test("staff see a newcomer's booking within a second, with all that was answered", async () => {
  await withPage(async (visitor, another) => {
    const board = `/showroom/#/lakeside/board/${visitDay.iso}`;
    const staff = await house.staff(another, "maria", board);
    await staff.waitForSelector(".grid");
    let loads = 0;
    staff.on("load", () => ++loads);
    const code = await book(visitor, car("K1001"), {
      first: "looking for a used red SUV under 30k with a sunroof",
      stock: "K1001",
      time: "10 am",
      who: "Dana Brooks, 510 555 0188",
    });
    await staff.waitForSelector('.block:has-text("Dana Brooks")', within(1_000));
    assert.equal(loads, 0);
    await staff.click('.block:has-text("Dana Brooks")');
    const sheet = staff.locator("dialog.sheet");
    await sheet.locator('h3:has-text("Already answered")').waitFor();
    const text = await sheet.textContent();
    assert.ok(text.includes(code), text);
    const known = [/2021 Mazda CX-5/, /K1001/, /555.0188/, /Held until/];
    for (const one of known) assert.match(text, one);
    const answered = (await sheet.locator(".facts dd").allTextContents()).join("; ");
    for (const wish of [/red/i, /suv/i, /30,?000|30k/i, /sunroof/i]) assert.match(answered, wish);
    assert.equal(await sheet.locator(".transcript .from-visitor").count(), 4);
  });
});

test("the manager finds the evidence of every sentence that states a fact", async () => {
  await withPage(async (page, another) => {
    const who = "Eve Stone, 510 555 0111";
    await book(page, car("B1001"), { stock: "B1001", time: "11 am", who });
    const audit = await house.staff(another, "max", "/audit/#/lakeside/audit");
    await audit.fill("[type=search]", "Eve Stone");
    await audit.waitForSelector('[role=status]:has-text("1 conversation")');
    await audit.click('.chat-row:has-text("Eve Stone")');
    await audit.waitForSelector('.verdict:has-text("all with evidence")');
    const stated = audit.locator(".claimed");
    const count = await stated.count();
    assert.ok(count >= 4, `${count} statements`);
    for (let n = 0; n < count; ++n) {
      await stated.nth(n).click();
      const evidence = audit.locator(".evidence");
      await evidence.waitFor();
      const rows = await evidence.locator("tbody tr").count();
      assert.ok(rows > 0, await stated.nth(n).textContent());
      assert.equal(await evidence.locator(".said-no").count(), 0);
      await stated.nth(n).click();
      await evidence.waitFor({ state: "detached" });
    }
    // What states nothing has no evidence to show, and no number, price or time in it.
    for (const text of await audit.locator(".from-assistant .unclaimed").allTextContents()) {
      assert.doesNotMatch(text, /\d|\$/);
    }
    await stated.last().click();
    await audit.click(".evidence .link >> nth=0");
    await audit.waitForSelector("dialog .leaf");
  });
});

test("a sale by override is in the visitor's open page within a second", async () => {
  await withPage(async (visitor, another) => {
    const who = "Finn Hale, 510 555 0112";
    await book(visitor, car("B1002"), { stock: "B1002", time: "1 pm", who });
    const lines = answersIn(visitor);
    const before = await lines.count();
    const staff = await house.staff(another, "max", "/showroom/#/lakeside/vehicles?q=B1002");
    await staff.click('.row-head:has-text("B1002")');
    await staff.click('button:has-text("Mark sold")');
    await staff.fill("dialog textarea", "Sold on the floor.");
    await staff.click("dialog button.danger-solid");
    await lines.nth(before).waitFor(within(1_000));
    const told = await lines.nth(before).locator(".said").textContent();
    assert.match(told, /sorry/i);
    assert.match(told, /B1002|CX-5/);
    await staff.waitForSelector('.row-state:has-text("Sold")');
  });
});

// ---- by keyboard alone

const focused = (page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return `${at?.className ?? ""} ${at?.getAttribute("name") ?? ""} ${at?.textContent ?? ""}`;
  });

async function tabTo(page, what) {
  for (let n = 0; n < 80; ++n) {
    if (what.test(await focused(page))) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`${what} is not reached by Tab`);
}

const typeLine = (page, text) =>
  answerTo(page, async () => {
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  });

test("a car is booked, and its evidence read, by keyboard alone", async () => {
  await withPage(async (page, another) => {
    await page.goto(car("B1003"));
    await page.waitForSelector(".bubble");
    await tabTo(page, /\bbubble\b/);
    await page.keyboard.press("Enter");
    await page.waitForSelector(".panel .notice");
    await typeLine(page, "I want this one");
    await typeLine(page, `${visitDay.said} at 3 pm`);
    await typeLine(page, "Gail Moor, 510 555 0113");
    await page.waitForSelector(".appointment .code");
    await page.keyboard.press("Escape");
    await page.waitForSelector(".panel", { state: "hidden" });

    const audit = await another();
    await audit.goto(house.at("/audit/#/lakeside/audit"));
    await audit.waitForSelector("[name=login]");
    await tabTo(audit, / login /);
    await audit.keyboard.type("max");
    await audit.keyboard.press("Tab");
    await audit.keyboard.type(house.password("max"));
    await audit.keyboard.press("Enter");
    await audit.waitForSelector(".chat-row");
    await tabTo(audit, /chat-row.*Gail Moor/s);
    await audit.keyboard.press("Enter");
    await audit.waitForSelector(".claimed");
    await tabTo(audit, /claimed.*booked/s);
    await audit.keyboard.press("Enter");
    await audit.waitForSelector(".evidence tbody tr");
    await tabTo(audit, /entry \d+/);
    await audit.keyboard.press("Enter");
    await audit.waitForSelector("dialog .leaf");
    await audit.keyboard.press("Escape");
    await audit.waitForSelector("dialog", { state: "detached" });
  });
});

// ---- staff at work

test("staff see a visitor within a second, take over, answer, and hand back", async () => {
  await withPage(async (page, another) => {
    const staff = await house.staff(another, "maria", "/showroom/#/lakeside/conversations");
    await staff.waitForSelector(".pane-list:not(:has(.loading))");
    await openChat(page, house.at("/lakeside/"));
    const row = rowOf(staff, await say(page, "is anybody really there"));
    await row.waitFor(within(1_000));
    await row.click();
    await staff.click('button:has-text("Take")');
    await page.waitForSelector('.who:has-text("Maria Alvarez is answering")');
    assert.equal(await page.locator(".person").isVisible(), false);
    await staff.fill(".reply textarea", "Maria here.");
    await staff.press(".reply textarea", "Enter");
    await page.waitForSelector('.from-staff:has-text("Maria here.")', within(1_000));
    await staff.click('button:has-text("Hand back")');
    await page.waitForSelector('.who:has-text("Automated assistant")');
    assert.equal(await page.locator(".person").isVisible(), true);
  });
});

test("a promised car is sold only by a manager with a reason", async () => {
  await withPage(async (page, another) => {
    const who = "Hal Kerr, 510 555 0114";
    await book(page, car("B1005"), { stock: "B1005", time: "5 pm", who });
    const path = "/showroom/#/lakeside/vehicles?q=B1005";
    const maria = await house.staff(another, "maria", path);
    await maria.click('.row-head:has-text("B1005")');
    await maria.click('button:has-text("Mark sold")');
    await maria.waitForSelector('dialog:has-text("Ask a manager")');
    assert.equal(await maria.locator("dialog textarea").count(), 0);
    const max = await house.staff(another, "max", path);
    await max.click('.row-head:has-text("B1005")');
    await max.click('button:has-text("Mark sold")');
    await max.waitForSelector('dialog:has-text("Hal Kerr")');
    assert.equal(await max.isDisabled("dialog button.danger-solid"), true);
  });
});

test("someone on the phone is booked, and the appointment stands on the board", async () => {
  await withPage(async (page, another) => {
    const board = `/showroom/#/lakeside/board/${visitDay.iso}`;
    const staff = await house.staff(another, "maria", board);
    await staff.click(".page-head .primary");
    await staff.fill("dialog [name=name]", "Rita Moss");
    await staff.click("dialog .slot >> nth=2");
    await staff.click("dialog .form-acts .primary");
    await staff.click('.block:has-text("Rita Moss")');
    await staff.waitForSelector('dialog.sheet:has-text("Already answered")');
    await staff.keyboard.press("Escape");
    await staff.waitForSelector("dialog", { state: "detached" });
  });
});

test("the booking form names a bad phone number, and takes a car typed by its stock", async () => {
  await withPage(async (page, another) => {
    const board = `/showroom/#/lakeside/board/${visitDay.iso}`;
    const staff = await house.staff(another, "maria", board);
    await staff.click(".page-head .primary");
    await staff.fill("dialog [name=name]", "Lou Ferris");
    await staff.fill("dialog [name=phone]", "555 01");
    await staff.fill("dialog [type=search]", "B1009");
    await staff.waitForSelector('.found button:has-text("B1009")');
    await staff.waitForSelector('[role=alert]:has-text("not a whole phone number")');
    await staff.click("dialog .slot >> nth=4");
    await staff.click("dialog .form-acts .primary");
    assert.equal(await staff.getAttribute("dialog [name=phone]", "aria-invalid"), "true");
    await staff.fill("dialog [name=phone]", "(510) 555-0119");
    await staff.click("dialog .form-acts .primary");
    await staff.waitForSelector('.toasts[role=status]:has-text("Booked")');
    const block = staff.locator(".block", { hasText: "Lou Ferris" });
    assert.match(await block.textContent(), /Mazda/);
  });
});

test("a car typed and not found is not silently left out of the booking", async () => {
  await withPage(async (page, another) => {
    const board = `/showroom/#/lakeside/board/${visitDay.iso}`;
    const staff = await house.staff(another, "maria", board);
    await staff.click(".page-head .primary");
    await staff.fill("dialog [name=name]", "Nora Quill");
    await staff.fill("dialog [type=search]", "Mazda");
    await staff.waitForSelector(".found button");
    await staff.click("dialog .slot >> nth=6");
    await staff.click("dialog .form-acts .primary");
    await staff.waitForSelector('dialog [role=alert]:has-text("Pick the car")');
    assert.equal(await staff.inputValue("dialog [type=search]"), "Mazda");
  });
});

test("a browser that finds nothing is shown a page, a program the usual error", async () => {
  await withPage(async (page) => {
    const answer = await page.goto(house.at("/lakeside/nothing/here"));
    assert.equal(answer.status(), 404);
    await page.click('a:has-text("To the start page")');
    await page.waitForSelector(".rooftop");
    await page.goto(house.at("/lakeside/vehicles/"));
    await page.waitForSelector(".tile");
    const bare = await fetch(house.at("/lakeside/nothing/here"));
    assert.equal((await bare.json()).code, "not_found");
  });
});

test("a list is one tab stop, and keeps the focus when live updates move its rows", async () => {
  await withPage(async (page, another) => {
    const staff = await house.staff(another, "maria", "/showroom/#/lakeside/conversations");
    await openChat(page, house.at("/lakeside/"));
    const first = rowOf(staff, await say(page, "anybody at home now"));
    const other = await another();
    await openChat(other, house.at("/lakeside/"));
    await rowOf(staff, await say(other, "what are your hours?")).waitFor();
    assert.equal(await staff.locator('.chat-row[tabindex="0"]').count(), 1);
    await staff.focus(".chat-row >> nth=0");
    await staff.keyboard.press("ArrowDown");
    const at = () => staff.evaluate(() => document.activeElement.getAttribute("href"));
    assert.equal(await at(), await first.getAttribute("href"));
    const before = await at();
    const moved = staff.locator(`.chat-row >> nth=0`).and(staff.locator(`[href="${before}"]`));
    await say(page, "and your address?");
    await moved.waitFor();
    assert.equal(await at(), before);
    await staff.keyboard.press("End");
    assert.notEqual(await at(), before);
  });
});

test("Escape closes a window and gives the focus back to where it was opened", async () => {
  await withPage(async (page, another) => {
    const board = `/showroom/#/lakeside/board/${visitDay.iso}`;
    const staff = await house.staff(another, "maria", board);
    await staff.waitForSelector(".grid");
    await staff.focus(".page-head .primary");
    await staff.keyboard.press("Enter");
    await staff.waitForSelector("dialog [name=name]");
    await staff.keyboard.press("Escape");
    await staff.waitForSelector("dialog", { state: "detached" });
    assert.match(await focused(staff), /primary/);
  });
});

test("an override says whom it tells, and the board says that the car is sold", async () => {
  await withPage(async (page, another) => {
    const who = "Ned Ward, 510 555 0121";
    await book(page, car("B1010"), { stock: "B1010", time: "9 pm", who });
    const path = "/showroom/#/lakeside/vehicles?q=B1010";
    const max = await house.staff(another, "max", path);
    await max.click('.row-head:has-text("B1010")');
    await max.click('button:has-text("Mark sold")');
    const effects = await max.locator("dialog .effects").textContent();
    assert.match(effects, /Ned Ward’s visit .* stays booked, without this car/);
    assert.match(effects, /told at once in the chat/);
    await max.fill("dialog textarea", "Sold on the floor.");
    await max.click("dialog button.danger-solid");
    await max.waitForSelector("dialog", { state: "detached" });
    await max.goto(house.at(`/showroom/#/lakeside/board/${visitDay.iso}`));
    await max.waitForSelector('.block.gone:has-text("Ned Ward"):has-text("Car sold")');
  });
});

test("before a waiting visitor is handed back, the salesperson is told so", async () => {
  await withPage(async (page, another) => {
    const staff = await house.staff(another, "maria", "/showroom/#/lakeside/conversations");
    await staff.waitForSelector(".pane-list:not(:has(.loading))");
    await openChat(page, house.at("/lakeside/"));
    await rowOf(staff, await say(page, "is somebody there at all")).click();
    await staff.click('button:has-text("Take")');
    await page.waitForSelector('.who:has-text("Maria Alvarez is answering")');
    await page.fill(".panel textarea", "what are your hours?");
    await page.click(".panel .send");
    await staff.waitForSelector('.thread-acts:has-text("Waiting")');
    await staff.click('button:has-text("Hand back")');
    await staff.waitForSelector('dialog .asked:has-text("what are your hours?")');
    await staff.click('dialog button:has-text("Hand back now")');
    await page.waitForSelector('.from-assistant:has-text("Our hours")');
  });
});

test("the arrival card says what is known in plain words, and who still owes what", async () => {
  await withPage(async (page, another) => {
    const first = "can you finance a car for me?";
    const who = "Ida Cole, 510 555 0122";
    await book(page, car("B1011"), { first, stock: "B1011", time: "10 pm", who });
    const board = `/showroom/#/lakeside/board/${visitDay.iso}`;
    const staff = await house.staff(another, "maria", board);
    await staff.click('.block:has-text("Ida Cole")');
    const sheet = staff.locator("dialog.sheet");
    await sheet.locator('h3:has-text("Still promised")').waitFor();
    assert.match(await sheet.locator(".owed").textContent(), /: Financing, by /);
    assert.match(await sheet.locator(".facts").textContent(), /Do they want financing\?/);
    assert.doesNotMatch(await sheet.textContent(), /Understood as|act ask_/);
  });
});
