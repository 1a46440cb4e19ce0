import type { Page } from "playwright-core";
import { browsedSite } from "../support/browsed-site";
import { fixtureSite } from "../support/fixture-site";
import { DIGEST, PAGE_TYPES } from "../support/page-types";

jest.setTimeout(60_000);

const site = browsedSite(async () => (await fixtureSite()).publicDir);

const visit = (path: string, work: (page: Page) => Promise<void>) =>
  site.visit(path, {}, ({ page }) => work(page));

/** Returns what moved on the page since it began to load, each shift with its score. */
const shifts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number[]>((settle) => {
        new PerformanceObserver((list) => {
          settle(
            list
              .getEntries()
              .map((entry) => ("value" in entry ? Number(entry.value) : 0))
              .filter((value) => value > 0),
          );
        }).observe({ type: "layout-shift", buffered: true });
        // Nothing is observed where nothing moved.
        setTimeout(() => settle([]), 300);
      }),
  );

test.each(PAGE_TYPES)("nothing moves while $path loads", ({ path }) =>
  visit(path, async (page) => {
    expect(await shifts(page)).toEqual([]);
  }),
);

test("the measure finds a shift", () =>
  visit(DIGEST, async (page) => {
    await page.evaluate(async () => {
      await new Promise((settle) => setTimeout(settle, 600));
      document.body.insertAdjacentHTML("afterbegin", "<p style='height:300px'>Late</p>");
      // It is painted by the second frame, however busy the machine is.
      const frame = () => new Promise((settle) => requestAnimationFrame(settle));
      for (let frames = 0; frames < 2; frames += 1) await frame();
    });
    expect((await shifts(page)).length).toBeGreaterThan(0);
  }));

describe("on paper", () => {
  test.each([DIGEST, "/papers/2506.90001/"])("%s prints without what only a screen needs", (path) =>
    visit(path, async (page) => {
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      const shown = await page
        .locator("nav, select, button, hot-papers-copy-link, hot-papers-social-embed")
        .evaluateAll((all) => all.filter((element) => element.checkVisibility()).length);
      expect(shown).toBe(0);
      const colors = await page.evaluate(() => [
        getComputedStyle(document.documentElement).colorScheme,
        getComputedStyle(document.body).backgroundColor,
      ]);
      expect(colors).toEqual(["light", "rgba(0, 0, 0, 0)"]);
      const addresses = await page.locator("article h2 a").evaluateAll((links) =>
        links.map((link) => ({
          isElsewhere: /^https?:/.test(link.getAttribute("href") ?? ""),
          isPrinted: getComputedStyle(link, "::after").content.includes("http"),
          isAnyPrinted: getComputedStyle(link, "::after").content !== "none",
        })),
      );
      expect(
        addresses.filter(
          ({ isElsewhere, isPrinted, isAnyPrinted }) =>
            isElsewhere !== isPrinted || isElsewhere !== isAnyPrinted,
        ),
      ).toEqual([]);
    }),
  );

  test("a digest becomes a PDF of a few pages", () =>
    visit(DIGEST, async (page) => {
      const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
      const pages = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
      expect(pdf.startsWith("%PDF-")).toBe(true);
      expect(pages.length).toBeGreaterThanOrEqual(2);
      expect(pages.length).toBeLessThanOrEqual(8);
    }));
});
