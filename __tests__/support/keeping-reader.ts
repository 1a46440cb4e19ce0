import type { BrowserContext, Locator, Page } from "playwright-core";
import { messagesFor } from "../../src/messages/messages-for";
import { browsedSite, type BrowsedSite } from "./browsed-site";
import { BASES, PAPERS, writeKeepingSite } from "./keeping-site";

const en = messagesFor("en");

/** The places of the two sites on their host, of a digest and of the list in each, and the keys of the papers in the digest. */
export const [HOME, ANOTHER] = BASES;
export const DIGEST = "posts/newest/";
export const LIST = "reading-list/";
export const [FIRST, SECOND, THIRD] = PAPERS.map(({ key }) => key);

/** Opens a page of one of the sites. */
export type Open = (path: string, base?: string) => Promise<Page>;

export interface KeepingReader {
  site: BrowsedSite;
  /** Opens pages in a fresh profile, and fails for what they log or throw; `mayMiss` is whether they ask for files that are not there. */
  reader: (
    work: (open: Open, context: BrowserContext) => Promise<void>,
    mayMiss?: boolean,
  ) => Promise<void>;
}

/** Serves two sites whose papers a reader keeps while the tests of the file that calls this run. */
export function keepingReader(): KeepingReader {
  const written = writeKeepingSite();
  const site = browsedSite(() => written.folder);
  afterAll(() => written.remove());
  return {
    site,
    async reader(work, mayMiss = false) {
      const context = await site.newContext();
      const messages: string[] = [];
      try {
        await context.grantPermissions(["clipboard-read", "clipboard-write"]);
        await work(async (path, base = HOME) => {
          const page = await context.newPage();
          page.on("console", (message) => messages.push(message.text()));
          page.on("pageerror", (error) => messages.push(error.message));
          await page.goto(site.url + base + path, { waitUntil: "networkidle" });
          return page;
        }, context);
        expect(messages.filter((message) => !mayMiss || !message.includes("404"))).toEqual([]);
      } finally {
        await context.close();
      }
    },
  };
}

/** What is stored, and what stores something else. */
export const stored = (page: Page, key = "hot-papers/list") =>
  page.evaluate((name) => localStorage.getItem(name), key);
export const store = (page: Page, text: string, key = "hot-papers/list") =>
  page.evaluate(([name = "", value = ""]) => localStorage.setItem(name, value), [key, text]);
export const article = (page: Page, rank: number) => page.locator(`article[data-rank="${rank}"]`);
export const save = (place: Locator) => place.getByRole("button", { name: en.save, exact: true });
export const isPressed = (button: Locator) =>
  button.and(button.page().locator('[aria-pressed="true"]'));
export const titles = (page: Page) =>
  page.locator("hot-papers-reading-list li[data-key] > a").allTextContents();
export const tab = (page: Page, name: string) =>
  page.getByRole("group", { name: en.readingList.states }).getByRole("button", { name });
export const listOf = (papers: Record<string, object>) => JSON.stringify({ v: 1, papers });
export const paper = (title: string, own: object = {}) => ({
  title,
  state: "read",
  at: 1000,
  ...own,
});

/** Returns what moved on the page since it began to load, without what a reader's click made. */
export const shift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((settle) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if ("value" in entry && "hadRecentInput" in entry && !entry.hadRecentInput) {
              sum += Number(entry.value);
            }
          }
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => settle(sum), 300);
      }),
  );
