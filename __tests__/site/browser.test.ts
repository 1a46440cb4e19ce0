import type { Browser } from "playwright-core";
import { buildOnce } from "../support/build-once";
import { launchBrowser, type OpenedPage, openPage, type PageOptions } from "../support/browser";
import { FIXTURE_CONTENT, fixtureSite, SITE_URL } from "../support/fixture-site";
import { DIGEST, PAGE_TYPES } from "../support/page-types";
import { serve, type StaticServer } from "../support/serve";

let browser: Browser;
let site: StaticServer;
let hydrated: StaticServer;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serve((await fixtureSite()).publicDir);
  const hydratedSite = await buildOnce({
    name: "hydrated-site",
    content: FIXTURE_CONTENT,
    env: { HOT_PAPERS_SITE_URL: SITE_URL, HOT_PAPERS_HYDRATE: "true" },
  });
  hydrated = await serve(hydratedSite.publicDir);
}, 1_200_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await hydrated?.close();
});

/** Opens a page, and closes it whatever `work` finds there. */
async function visit<T>(
  url: string,
  options: PageOptions,
  work: (opened: OpenedPage) => Promise<T>,
) {
  const opened = await openPage(browser, url, options);
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}

describe.each([
  ["with JavaScript off", { javaScript: false }],
  ["with JavaScript on", { javaScript: true }],
])("%s", (_, options) => {
  test.each(PAGE_TYPES)(
    "$path reads, asks no other host and logs nothing",
    async ({ path, words }) => {
      await visit(site.url + path, options, async ({ page, offOrigin, messages }) => {
        expect(await page.locator("h1").isVisible()).toBe(true);
        expect(await page.locator("body").innerText()).toContain(words);
        expect({ offOrigin, messages }).toEqual({ offOrigin: [], messages: [] });
      });
    },
    60_000,
  );

  test("an address that is not there gets the page that says so", async () => {
    await visit(`${site.url}/no/such/page/`, options, async ({ page, status, offOrigin }) => {
      expect(status).toBe(404);
      expect(await page.locator("h1").innerText()).toBe("Page not found");
      expect(offOrigin).toEqual([]);
    });
  }, 60_000);
});

test("a digest reads in full with JavaScript off", async () => {
  await visit(site.url + DIGEST, { javaScript: false }, async ({ page }) => {
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
}, 60_000);

test("hostile markup runs nothing", async () => {
  await visit(`${site.url}/posts/hostile-html/`, {}, async ({ page }) => {
    expect(await page.evaluate(() => "hostile" in window)).toBe(false);
  });
}, 60_000);

describe("with `hydrate: true`", () => {
  test.each(PAGE_TYPES)(
    "$path hydrates without an error",
    async ({ path, words }) => {
      await visit(hydrated.url + path, {}, async ({ page, offOrigin, messages }) => {
        expect(await page.locator("body").innerText()).toContain(words);
        expect({ offOrigin, messages }).toEqual({ offOrigin: [], messages: [] });
      });
    },
    60_000,
  );

  test("a link is followed without loading the page anew", async () => {
    await visit(`${hydrated.url}/`, {}, async ({ page, messages }) => {
      await page.evaluate(() => document.documentElement.setAttribute("data-not-reloaded", ""));
      await page.locator("main a[href^='/posts/']").first().click();
      await page.waitForURL(/\/posts\//);
      expect(await page.locator("html[data-not-reloaded]").count()).toBe(1);
      expect(messages).toEqual([]);
    });
  }, 60_000);
});
