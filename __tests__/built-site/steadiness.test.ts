import type { Page } from "playwright-core";
import { browsedSite } from "../support/browsed-site";
import { fixtureSite } from "../support/fixture-site";
import { DIGEST, PAGE_TYPES } from "../support/page-types";

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
    const moved = (await shifts(page)).reduce((sum, shift) => sum + shift, 0);
    // Where the machine is busy a page may be painted in parts.
    expect(moved).toBeLessThan(0.01);
  }),
);

/** As Lighthouse slows a phone down; a page comes in pieces, each of which may be painted. */
const SLOW = { cpu: 4, bitsPerSecond: 1_600_000, latencyMs: 150 };
const MOST_SHIFT = 0.01;

test.each(PAGE_TYPES)("nothing moves while $path loads slowly", async ({ path }) => {
  const context = await site.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOW.cpu });
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: SLOW.latencyMs,
      downloadThroughput: SLOW.bitsPerSecond / 8,
      uploadThroughput: SLOW.bitsPerSecond / 8,
    });
    await page.goto(site.url + path, { waitUntil: "load" });
    const moved = (await shifts(page)).reduce((sum, value) => sum + value, 0);
    expect(moved).toBeLessThan(MOST_SHIFT);
  } finally {
    await context.close();
  }
});

describe("a folded abstract", () => {
  const SECOND = `article[data-rank="2"]`;
  /** Its height, and that of its whole text. */
  const heights = (page: Page) =>
    page.locator(`${SECOND} > [data-fold], ${SECOND} > header ~ div`).evaluateAll(([fold]) => {
      if (!fold) throw new Error("There is no abstract.");
      return { shown: fold.clientHeight, whole: fold.scrollHeight };
    });
  const isFolded = async (page: Page) => {
    const { shown, whole } = await heights(page);
    return shown < whole;
  };

  test("shows its first lines, and all at a click", () =>
    visit(DIGEST, async (page) => {
      expect(await isFolded(page)).toBe(true);
      await page.locator(`${SECOND} > [data-fold]`).click({ position: { x: 20, y: 10 } });
      expect(await isFolded(page)).toBe(false);
    }));

  test("opens where a browser scrolls to words that it hides, as for find-in-page", () =>
    visit(DIGEST, async (page) => {
      await page.locator(`${SECOND} > [data-fold]`).evaluate((fold) => (fold.scrollTop = 60));
      await page.waitForFunction(
        (fold) => !document.querySelector(fold),
        `${SECOND} > [data-fold]`,
      );
      expect(await isFolded(page)).toBe(false);
    }));

  test("is whole at the paper's anchor, in the full view, and on paper", () =>
    visit(DIGEST, async (page) => {
      const id = await page.locator(SECOND).getAttribute("id");
      await page.evaluate((hash) => (location.hash = hash ?? ""), id);
      expect(await isFolded(page)).toBe(false);
      await page.evaluate(() => (location.hash = "_main"));
      expect(await isFolded(page)).toBe(true);
      await page.locator("hot-papers-view select").selectOption("full");
      await page.waitForFunction(() => document.documentElement.dataset.view === "full");
      expect(await isFolded(page)).toBe(false);
      await page.reload();
      expect(await isFolded(page)).toBe(false);
      await page.locator("hot-papers-view select").selectOption("");
      await page.emulateMedia({ media: "print" });
      expect(await isFolded(page)).toBe(false);
    }));

  test("is whole without script", () =>
    site.visit(DIGEST, { javaScript: false }, async ({ page }) => {
      const lines = page.locator(`${SECOND} > [data-fold]`);
      expect((await lines.boundingBox())?.height).toBeGreaterThan(150);
    }));
});

test("the outline marks the paper that is read and keeps it in view", () =>
  site.visit(DIGEST, { viewport: { width: 1440, height: 400 } }, async ({ page }) => {
    for (const rank of [2, 5, 8, 1]) {
      const top = page.locator(`article[data-rank="${rank}"]`);
      await top.evaluate((paper) => paper.scrollIntoView({ block: "start" }));
      const marked = page.locator("hot-papers-outline [aria-current]");
      const title = await top.locator("h2").textContent();
      await page.waitForFunction(
        (words) =>
          document.querySelector("hot-papers-outline [aria-current]")?.textContent === words,
        title,
      );
      const [row, list] = await Promise.all([
        marked.boundingBox(),
        page.locator("hot-papers-outline ol").boundingBox(),
      ]);
      if (!row || !list) throw new Error("The outline is not shown.");
      expect(row.y).toBeGreaterThanOrEqual(list.y - 1);
      expect(row.y + row.height).toBeLessThanOrEqual(list.y + list.height + 1);
    }
  }));

test("a digest of eight papers is at most five screens of a phone", () =>
  site.visit(DIGEST, { viewport: { width: 390, height: 844 } }, async ({ page }) => {
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
      5 * 844,
    );
  }));

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
        .locator("nav, select, button")
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
