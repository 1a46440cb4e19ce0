import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { messagesFor } from "../../src/messages/messages-for";
import {
  ANOTHER,
  article,
  DIGEST,
  FIRST,
  isPressed,
  keepingReader,
  LIST,
  listOf,
  paper,
  save,
  SECOND,
  shift,
  store,
  stored,
  THIRD,
  titles,
} from "../support/keeping-reader";

const en = messagesFor("en");
const words = en.readingList;
const { reader, site } = keepingReader();

describe("a paper", () => {
  test("is saved by a click, keeps its mark, and stands in the list, in another tab too", () =>
    reader(async (open) => {
      const page = await open(DIGEST);
      const other = await open("");
      await page.bringToFront();
      await save(article(page, 1)).click();
      await isPressed(save(article(page, 1))).waitFor();
      await article(page, 1).getByRole("status").filter({ hasText: en.keeping.saidRead }).waitFor();
      await isPressed(save(other.locator('li[data-rank="1"]'))).waitFor();
      await page.reload();
      expect(await save(article(page, 1)).getAttribute("aria-pressed")).toBe("true");
      expect(await save(article(page, 2)).getAttribute("aria-pressed")).toBe("false");
      expect(await shift(page)).toBe(0);
      const list = await open(LIST);
      expect(await titles(list)).toEqual(["Tidal Memory"]);
      expect(Object.values(JSON.parse((await stored(list)) ?? "").papers)).toEqual([
        { title: "Tidal Memory", state: "read", at: expect.any(Number) },
      ]);
    }));

  test("is marked before the page is painted", () =>
    reader(async (open, context) => {
      const first = await open(DIGEST);
      await store(
        first,
        listOf({ [FIRST ?? ""]: paper("T"), [SECOND ?? ""]: paper("S", { state: "hidden" }) }),
      );
      await context.addInitScript(() => {
        requestAnimationFrame(function look() {
          const all = document.querySelectorAll("article");
          if (all.length === 0) return void requestAnimationFrame(look);
          Object.assign(window, { painted: [...all].map((each) => each.dataset.kept) });
        });
      });
      const page = await open(DIGEST);
      expect(await page.evaluate(() => Reflect.get(window, "painted"))).toEqual([
        "read",
        "hidden",
        "",
      ]);
    }));

  test("is done with, hidden and brought back, by keyboard alone", () =>
    reader(async (open) => {
      const page = await open(DIGEST);
      const entry = article(page, 2);
      const press = async (name: string) => {
        await entry.getByRole("button", { name, exact: true }).focus();
        await page.keyboard.press("Enter");
      };
      await press(en.save);
      await entry.getByRole("status").filter({ hasText: en.keeping.saidRead }).waitFor();
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(en.keeping.done);
      await page.keyboard.press("Enter");
      await isPressed(entry.getByRole("button", { name: en.keeping.done })).waitFor();
      await press(en.keeping.hide);
      await entry.getByText("What the paper is about.").waitFor({ state: "hidden" });
      expect(await entry.getByRole("heading").isVisible()).toBe(true);
      await press(en.keeping.undo);
      await entry.getByText("What the paper is about.").waitFor();
      await isPressed(entry.getByRole("button", { name: en.keeping.done })).waitFor();
    }));

  test("is known by its key in every list of the site, and by no other site of the host", () =>
    reader(async (open) => {
      const page = await open(DIGEST);
      await save(article(page, 1)).click();
      await isPressed(save(article(page, 1))).waitFor();
      const best = await open("best/");
      expect(await save(best.locator("main li").first()).getAttribute("aria-pressed")).toBe("true");
      const another = await open(DIGEST, ANOTHER);
      expect(await save(article(another, 1)).getAttribute("aria-pressed")).toBe("false");
      await save(article(another, 2)).click();
      await isPressed(save(article(another, 2))).waitFor();
      expect(await titles(await open(LIST, ANOTHER))).toEqual(["Counting Whales from Orbit"]);
      expect(await titles(await open(LIST))).toEqual(["Tidal Memory"]);
    }));

  test("shows its state when Back brings the page back", () =>
    reader(async (open) => {
      const page = await open(DIGEST);
      await page.goto(`${site.url}/best/`);
      await save(page.locator("main li").first()).click();
      await isPressed(save(page.locator("main li").first())).waitFor();
      await page.goBack();
      await isPressed(save(article(page, 1))).waitFor();
    }));

  test("has targets of 24 px, and nothing that scrolls sideways when its buttons are shown", () =>
    site.visit(`/${DIGEST}`, { viewport: { width: 320, height: 700 } }, async ({ page }) => {
      await save(article(page, 1)).click();
      await article(page, 1).getByRole("status").filter({ hasText: en.keeping.saidRead }).waitFor();
      for (const button of await article(page, 1).getByRole("button").all()) {
        const box = await button.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
        expect(box?.x).toBeGreaterThanOrEqual(0);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }));

  test("has its buttons inside the page, wherever in its line the first one stands", () =>
    site.visit(`/${DIGEST}`, { viewport: { width: 390, height: 700 } }, async ({ page }) => {
      const keep = article(page, 1).locator("hot-papers-keep");
      for (const x of [60, 190, 200, 320]) {
        await keep.evaluate((element, left) => {
          element.closest("ul")?.replaceChildren(element);
          element.style.position = "fixed";
          element.style.left = `${left}px`;
        }, x);
        await save(article(page, 1)).click();
        await article(page, 1).getByRole("status").filter({ hasText: /./ }).waitFor();
        const bar = await keep.locator("> span").boundingBox();
        expect(bar?.x).toBeGreaterThanOrEqual(0);
        expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeLessThanOrEqual(390);
      }
    }));

  test("has no button without script", () =>
    site.visit(`/${DIGEST}`, { javaScript: false }, async ({ page }) => {
      expect(await page.getByRole("button").count()).toBe(0);
    }));
});

describe("what is stored", () => {
  test("has what two tabs saved, and what each of them changed last", () =>
    reader(async (open) => {
      const [one, other] = [await open(DIGEST), await open("best/")];
      const press = async (page: Page, button: Locator) => {
        await page.bringToFront();
        await button.click();
        await isPressed(button).waitFor();
      };
      const list = other.locator("main li");
      await press(one, save(article(one, 1)));
      await press(other, save(list.nth(1)));
      await press(one, save(article(one, 3)));
      await save(list.nth(2)).hover();
      await press(other, list.nth(2).getByRole("button", { name: en.keeping.done }));
      await isPressed(article(one, 3).locator('[data-action="done"]')).waitFor({
        state: "attached",
      });
      const papers: Record<string, { state: string }> = JSON.parse(
        (await stored(one)) ?? "",
      ).papers;
      expect(Object.entries(papers).map(([key, { state }]) => `${key} ${state}`)).toEqual([
        ...[`${FIRST} read`, `${SECOND} read`, `${THIRD} done`],
      ]);
    }));

  test.each([
    ["{", en.keeping.broken, words.broken],
    ['{"v":2,"lists":{}}', en.keeping.newer, words.newer],
  ])("stays as it is where it is %p, and the reader is told", (text, said, told) =>
    reader(async (open) => {
      const page = await open(DIGEST);
      await store(page, text);
      await save(article(page, 1)).click();
      await article(page, 1).getByRole("status").filter({ hasText: said }).waitFor();
      expect(await stored(page)).toBe(text);
      const list = await open(LIST);
      expect(await list.getByRole("alert").filter({ visible: true }).innerText()).toContain(told);
      expect(await stored(list)).toBe(text);
    }),
  );

  test("can be saved and given up where it is broken", () =>
    reader(async (open) => {
      const page = await open(LIST);
      await store(page, "{broken");
      await page.reload();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: words.saveStored }).click(),
      ]);
      expect(readFileSync(await download.path(), "utf8")).toBe("{broken");
      await page.getByRole("button", { name: words.startAnew }).click();
      await page.getByText(words.empty).waitFor();
      expect(await stored(page)).toBeNull();
    }));

  test("is not lost where there is no more room", () =>
    reader(async (open) => {
      const page = await open(DIGEST);
      await save(article(page, 1)).click();
      await isPressed(save(article(page, 1))).waitFor();
      const before = await stored(page);
      await page.evaluate(() => {
        for (let size = 5_300_000, count = 0; size > 0; count += 1) {
          try {
            localStorage[`fill ${count}`] = "x".repeat(size);
          } catch {
            size = Math.floor(size / 2);
          }
        }
      });
      await save(article(page, 2)).click();
      await article(page, 2).getByRole("status").filter({ hasText: en.keeping.full }).waitFor();
      expect(await stored(page)).toBe(before);
      expect(await save(article(page, 2)).getAttribute("aria-pressed")).toBe("false");
    }));

  test("is nothing in a browser that forbids it, and the page says so", () =>
    reader(async (open, context) => {
      await context.addInitScript(() =>
        Object.defineProperty(window, "localStorage", {
          get: () => {
            throw new DOMException("Denied", "SecurityError");
          },
        }),
      );
      const page = await open(DIGEST);
      await save(article(page, 1)).click();
      await article(page, 1).getByRole("status").filter({ hasText: en.keeping.absent }).waitFor();
      const list = await open(LIST);
      await list.getByRole("alert").filter({ hasText: words.absent, visible: true }).waitFor();
    }));
});
