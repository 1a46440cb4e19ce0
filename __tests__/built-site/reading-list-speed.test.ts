import { messagesFor } from "../../src/messages/messages-for";
import { browserSlowness } from "../support/browser-slowness";
import {
  keepingReader,
  LIST,
  listOf,
  paper,
  store,
  stored,
  titles,
} from "../support/keeping-reader";

const en = messagesFor("en");
const words = en.readingList;
const { reader, site } = keepingReader();

test("a list of ten thousand papers is shown in parts, quickly", () =>
  reader(async (open, context) => {
    await context.route("**/data/papers/x*.json", (route) => route.fulfill({ body: "{}" }));
    const page = await open(LIST);
    const many = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [`x${index}`, paper(`Paper ${index}`)]),
    );
    await store(page, listOf(many));
    await page.goto(`${site.url}/`);
    const slowest = 200 * (await browserSlowness(context));
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.goto(`${site.url}/${LIST}`);
    expect((await titles(page)).length).toBe(25);
    await page.evaluate(() => {
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) {
          Object.assign(window, { longest: Math.max(Reflect.get(window, "longest"), duration) });
        }
      }).observe({ type: "event" });
    });
    // One quick press of ten shows that it can be quick on this machine.
    const times: number[] = [];
    while (times.length < 10 && !times.some((time) => time < slowest)) {
      await page.evaluate(() => Object.assign(window, { longest: 0 }));
      await page.getByRole("button", { name: words.more }).click();
      await page.waitForTimeout(500);
      // What is shorter than 104 ms is not told.
      times.push(await page.evaluate(() => Number(Reflect.get(window, "longest"))));
    }
    expect(Math.min(...times)).toBeLessThan(slowest);
    expect((await titles(page)).length).toBe(25 * (times.length + 1));
    await page
      .getByRole("listitem")
      .filter({ has: page.getByRole("link", { name: "Paper 9999" }) })
      .first()
      .getByRole("button", { name: en.keeping.done })
      .click();
    await page.waitForFunction(() => !document.querySelector('[data-key="x9999"]'));
    expect(Object.keys(JSON.parse((await stored(page)) ?? "").papers)).toHaveLength(10_000);
  }));
