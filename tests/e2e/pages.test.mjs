// The pages in a real browser against the stand-in server: what they show and do, not what the
// books decide. Needs web/dist.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import {
  assertAccessible,
  desk,
  phone,
  signIn,
  withPage,
} from "./support/browser.mjs";
import { startStandIn } from "./support/stand_in.mjs";

let server;
before(async () => {
  server = await startStandIn();
});
after(() => server.stop());

const at = (path) => server.address + path;
const looks = [
  ["phone, light", { viewport: phone }],
  ["phone, dark", { viewport: phone, colorScheme: "dark" }],
  ["desk, light", { viewport: desk }],
  ["desk, dark", { viewport: desk, colorScheme: "dark" }],
];

async function openChat(page, path = "/lakeside/vehicles/K1239") {
  await page.goto(at(path));
  await page.click(".bubble");
  await page.waitForSelector(".panel .notice");
}

async function say(page, text) {
  await page.fill(".panel textarea", text);
  await page.click(".panel .send");
}

test("the chat connects when it is opened, and names the car that is looked at", async () => {
  await withPage(async (page) => {
    const hellos = [];
    page.on("websocket", (socket) =>
      socket.on("framesent", ({ payload }) => hellos.push(JSON.parse(payload))),
    );
    await page.goto(at("/lakeside/vehicles/K1239"));
    await page.waitForSelector(".bubble");
    await page.waitForTimeout(300);
    assert.equal(hellos.length, 0);
    await page.click(".bubble");
    await page.waitForSelector('.notice:has-text("automated")');
    assert.deepEqual(hellos[0], {
      type: "hello",
      rooftop: "lakeside",
      vehicle: "K1239",
    });
  });
});

test("a visitor comes from a search to an appointment, and finds it after a reload", async () => {
  await withPage(async (page) => {
    await openChat(page);
    await say(page, "looking for a used red SUV");
    await page.click(".choose");
    await page.click('.choice:has-text("Saturday 10:00 AM")');
    await page.waitForSelector(".appointment .code");
    const lines = await page.locator(".messages > *").count();
    await page.reload();
    await page.waitForSelector(".appointment .code");
    assert.equal(await page.locator(".messages > *").count(), lines);
    await page.locator(".panel textarea").press("Escape");
    assert.equal(await page.locator(".panel").isVisible(), false);
    assert.equal(
      await page.evaluate(
        () =>
          document.querySelector("#kept-chat").shadowRoot.activeElement
            .className,
      ),
      "bubble",
    );
  });
});

test("a draft stays in the box, and nothing of it leaves before Send", async () => {
  await withPage(async (page) => {
    const sent = [];
    page.on("websocket", (socket) =>
      socket.on("framesent", ({ payload }) => sent.push(payload)),
    );
    await openChat(page);
    await page.locator(".panel textarea").pressSequentially("not yet ready");
    await page.reload();
    assert.equal(await page.inputValue(".panel textarea"), "not yet ready");
    assert.equal(
      sent.some((payload) => payload.includes("ready")),
      false,
    );
    await page.fill(".panel textarea", "x".repeat(4_001));
    await page.waitForSelector(
      '.counter.over:has-text("1 character too many")',
    );
    assert.equal(await page.isDisabled(".panel .send"), true);
  });
});

test("a line written while the server is away is sent once it is back", async () => {
  await withPage(async (page) => {
    const own = await startStandIn();
    await page.goto(`${own.address}/lakeside/`);
    await page.click(".bubble");
    await page.waitForSelector('.notice:has-text("two years")');
    await own.stop();
    await say(page, "a car, please");
    await page.waitForSelector('.pending:has-text("Kept, not sent yet")');
    const again = await startStandIn(own.port);
    try {
      await page.waitForSelector(".vehicle", { timeout: 30_000 });
      assert.equal(await page.locator(".from-visitor").count(), 1);
    } finally {
      await again.stop();
    }
  });
});

test("a refused line is shown with its reason and can be put back", async () => {
  await withPage(async (page) => {
    await openChat(page);
    await say(page, "refuse me");
    await page.click('.refused button:has-text("Put it back")');
    assert.equal(await page.inputValue(".panel textarea"), "refuse me");
  });
});

test("markup in a message stays text, in the chat and for staff", async () => {
  await withPage(async (page, context) => {
    const markup = "<img src=x onerror=\"document.title='broken'\"><b>bold</b>";
    await openChat(page);
    await say(page, markup);
    await page.waitForSelector(".from-visitor:not(.pending)");
    assert.equal(await page.locator(".messages img, .messages b").count(), 0);
    const staff = await context.newPage();
    await signIn(staff, at("/showroom/#/lakeside/conversations"), "maria", "x");
    await staff.click(".chat-row >> nth=0");
    await staff.waitForSelector(".transcript .said");
    assert.equal((await staff.textContent(".transcript .said")).trim(), markup);
    assert.notEqual(await staff.title(), "broken");
  });
});

test("staff see a visitor within a second, take over, answer, and hand back", async () => {
  await withPage(async (page, context) => {
    await signIn(page, at("/showroom/#/lakeside/conversations"), "maria", "x");
    await page.waitForSelector(".chat-row");
    const visitor = await context.newPage();
    await openChat(visitor, "/lakeside/");
    await say(visitor, "is anybody really there");
    await page.waitForSelector('.chat-row:has-text("understand")', {
      timeout: 2_000,
    });
    await page.click(".chat-row >> nth=0");
    await page.click('button:has-text("Take")');
    await visitor.waitForSelector(
      '.who:has-text("Maria Alvarez is answering")',
    );
    await page.fill(".reply textarea", "Maria here.");
    await page.keyboard.press("Enter");
    await visitor.waitForSelector('.from-staff:has-text("Maria here.")', {
      timeout: 1_000,
    });
    await page.click('button:has-text("Hand back")');
    await visitor.waitForSelector('.who:has-text("Automated assistant")');
  });
});

test("a promised car is sold only by a manager with a reason", async () => {
  for (const login of ["maria", "manager"]) {
    await withPage(async (page) => {
      await signIn(
        page,
        at("/showroom/#/lakeside/vehicles?q=K1230"),
        login,
        "x",
      );
      await page.click(".row-head");
      await page.click('button:has-text("Mark sold")');
      if (login === "maria") {
        await page.waitForSelector('dialog:has-text("Ask a manager")');
        assert.equal(await page.locator("dialog textarea").count(), 0);
        return;
      }
      assert.equal(await page.isDisabled("dialog button.danger-solid"), true);
      await page.fill("dialog textarea", "Sold on the floor.");
      await page.click("dialog button.danger-solid");
      await page.waitForSelector('.row-state:has-text("Sold")');
    });
  }
});

test("someone on the phone is booked, and the appointment stands on the board", async () => {
  await withPage(async (page) => {
    await signIn(
      page,
      at("/showroom/#/lakeside/board/2030-01-08"),
      "maria",
      "x",
    );
    await page.click(".page-head .primary");
    await page.fill("dialog [name=name]", "Rita Moss");
    await page.click("dialog .slot >> nth=2");
    await page.click("dialog .form-acts .primary");
    await page.click('.block:has-text("Rita Moss")');
    await page.waitForSelector('dialog.sheet:has-text("Already answered")');
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog", { state: "detached" });
  });
});

test("evidence of a sentence opens by keyboard down to its ledger entry", async () => {
  await withPage(async (page) => {
    await signIn(page, at("/audit/#/lakeside/audit/1"), "manager", "x");
    await page.focus(".claimed >> nth=1");
    await page.keyboard.press("Enter");
    await page.waitForSelector('.evidence:has-text("price.total")');
    await page.focus(".evidence .link >> nth=0");
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog .leaf");
  });
});

for (const [name, look] of looks) {
  test(`every page is accessible and fits (${name})`, async () => {
    await withPage(async (page) => {
      const visit = async (what, path, ready, act = async () => {}) => {
        await page.goto(at(path));
        await page.waitForSelector(ready);
        await act();
        await assertAccessible(page, what);
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth > innerWidth,
        );
        assert.equal(wide, false, `${what} is wider than the screen`);
      };
      await visit("start", "/", ".rooftop");
      await visit("list", "/lakeside/", ".tile");
      await visit(
        "detail with chat",
        "/lakeside/vehicles/K1239",
        ".detail",
        async () => {
          await page.click(".bubble");
          await say(page, "any car");
          await page.waitForSelector(".vehicle");
        },
      );
      await visit("sign-in", "/showroom/", "[name=login]");
      await signIn(page, at("/showroom/"), "manager", "x");
      await visit("board", "/showroom/#/lakeside/board", ".page-head .primary");
      await visit("vehicles", "/showroom/#/lakeside/vehicles", ".row", () =>
        page.click(".row-head"),
      );
      await visit(
        "chats",
        "/showroom/#/lakeside/conversations/1",
        ".transcript",
      );
      await visit("tasks", "/showroom/#/lakeside/tasks", ".task");
      await visit("audit", "/audit/#/lakeside/audit/1", ".claimed", () =>
        page.click(".claimed"),
      );
    }, look);
  });
}
