import { browsedSite } from "../support/browsed-site";
import { fixtureSite, hydratedSite } from "../support/fixture-site";
import { DIGEST, PAGE_TYPES } from "../support/page-types";

const site = browsedSite(async () => (await fixtureSite()).publicDir);
const hydrated = browsedSite(async () => (await hydratedSite()).publicDir);

describe.each([
  ["with JavaScript off", { javaScript: false }],
  ["with JavaScript on", { javaScript: true }],
])("%s", (_, options) => {
  test.each(PAGE_TYPES)(
    "$path reads, asks no other host and logs nothing",
    async ({ path, words }) => {
      await site.look(path, options, async ({ page, offOrigin, messages }) => {
        expect(await page.locator("h1").isVisible()).toBe(true);
        expect(await page.locator("body").innerText()).toContain(words);
        expect({ offOrigin, messages }).toEqual({ offOrigin: [], messages: [] });
      });
    },
  );

  test("an address that is not there gets the page that says so", async () => {
    await site.visit("/no/such/page/", options, async ({ page, status, offOrigin }) => {
      expect(status).toBe(404);
      expect(await page.locator("h1").innerText()).toBe("Page not found");
      expect(offOrigin).toEqual([]);
    });
  });
});

test("a digest reads in full with JavaScript off", async () => {
  await site.visit(DIGEST, { javaScript: false }, async ({ page }) => {
    // A long list of authors is folded, and unfolds without a script.
    await page
      .locator("details")
      .evaluateAll((all) => all.forEach((fold) => fold.setAttribute("open", "")));
    const hidden = await page
      .locator("main :is(h1, h2, p, li, data, time, blockquote, figcaption, a)")
      .evaluateAll((all) =>
        all.filter((element) => !element.checkVisibility()).map((element) => element.outerHTML),
      );
    expect(hidden).toEqual([]);
    expect(await page.locator("article[data-rank]").count()).toBe(8);
    expect(await page.locator("figure[data-network] blockquote").count()).toBe(13);
  });
});

test("hostile markup runs nothing", async () => {
  await site.visit("/posts/hostile-html/", {}, async ({ page }) => {
    expect(await page.evaluate(() => "hostile" in window)).toBe(false);
  });
});

describe("with `hydrate: true`", () => {
  test.each(PAGE_TYPES)("$path hydrates without an error", async ({ path, words }) => {
    await hydrated.look(path, {}, async ({ page, offOrigin, messages }) => {
      expect(await page.locator("body").innerText()).toContain(words);
      expect({ offOrigin, messages }).toEqual({ offOrigin: [], messages: [] });
    });
  });

  test("a link is followed without loading the page anew", async () => {
    await hydrated.visit("/", {}, async ({ page, messages }) => {
      await page.evaluate(() => document.documentElement.setAttribute("data-not-reloaded", ""));
      await page.locator("main a[href^='/posts/']").first().click();
      await page.waitForURL(/\/posts\//);
      expect(await page.locator("html[data-not-reloaded]").count()).toBe(1);
      expect(messages).toEqual([]);
    });
  });
});

test("rows of digests end at the edge of their list, with the spans for reference managers in them", () =>
  site.visit("/", { viewport: { width: 1440, height: 900 } }, async ({ page }) => {
    const gaps = await page.locator("li[data-count] > small").evaluateAll((all) =>
      all.map((small) => {
        const row = small.parentElement?.getBoundingClientRect();
        return Math.round((row?.right ?? 0) - small.getBoundingClientRect().right);
      }),
    );
    expect(gaps.length).toBeGreaterThan(5);
    expect(gaps.filter((gap) => gap !== 0)).toEqual([]);
  }));
