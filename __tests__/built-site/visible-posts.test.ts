import type { Page } from "playwright-core";
import type { OpenedPage } from "../support/browser";
import { browsedSite } from "../support/browsed-site";
import { writeElementsSite } from "../support/elements-site";
import { stubNetworks } from "../support/stub-networks";

const written = writeElementsSite();
const site = browsedSite(() => written.folder);
afterAll(() => written.remove());

/** Opens the page whose posts load in view, in a window too short to show one, with networks that answer. */
async function visit(
  { saveData = false },
  work: (page: Page, opened: OpenedPage) => Promise<void>,
) {
  await site.visit("/second/", { viewport: { width: 600, height: 120 } }, async (opened) => {
    const { page } = opened;
    await stubNetworks(page.context());
    await page.addInitScript((saves) => {
      Object.defineProperty(navigator, "connection", { value: { saveData: saves } });
    }, saveData);
    await page.goto(`${site.url}/visible/`, { waitUntil: "networkidle" });
    await work(page, opened);
  });
}

const postOf = (page: Page, author: string) =>
  page.locator("figure", { has: page.locator(`bdi:text-is("${author}")`) });

const linkOf = (page: Page, author: string) =>
  postOf(page, author).getByRole("link", { name: "Show original" });

test("asks no network before a post is in view, then shows the original of that post", () =>
  visit({}, async (page, { offOrigin, messages }) => {
    expect(offOrigin).toEqual([]);
    await linkOf(page, "Bela").scrollIntoViewIfNeeded();
    await postOf(page, "Bela").locator("figcaption + blockquote").waitFor({ state: "hidden" });
    expect(await postOf(page, "Bela").locator("iframe").count()).toBe(1);
    expect(offOrigin.some((url) => url.startsWith("https://mastodon.example"))).toBe(false);
    expect(messages).toEqual([]);
  }));

test("leaves the stored words of a post that is gone, and says nothing of it", () =>
  visit({}, async (page) => {
    const gone = postOf(page, "Gone Tara");
    await Promise.all([
      page.waitForResponse((response) => response.url().includes("Tweet.html?id=3")),
      linkOf(page, "Gone Tara").scrollIntoViewIfNeeded(),
    ]);
    await page.waitForTimeout(300);
    expect(await gone.locator("figcaption + blockquote").isVisible()).toBe(true);
    expect(await gone.getByRole("status").count()).toBe(0);
  }));

test("waits for a click of a reader who saves data", () =>
  visit({ saveData: true }, async (page, { offOrigin }) => {
    await linkOf(page, "Bela").scrollIntoViewIfNeeded();
    await page.waitForTimeout(500);
    expect(offOrigin).toEqual([]);
    await linkOf(page, "Bela").click();
    await postOf(page, "Bela").locator("figcaption + blockquote").waitFor({ state: "hidden" });
    expect(offOrigin).not.toEqual([]);
  }));
