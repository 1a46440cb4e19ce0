import type { Browser, BrowserContext } from "playwright-core";
import { launchBrowser, openAgain, type OpenedPage, openPage, type PageOptions } from "./browser";
import { serve, type StaticServer } from "./serve";

/** A built site as the tests of a file look at it in a browser. */
export interface BrowsedSite {
  /** Its origin; known once tests run. */
  readonly url: string;
  /** Opens the page of a path, and closes it whatever `work` finds there. */
  visit: <T>(
    path: string,
    options: PageOptions,
    work: (opened: OpenedPage) => Promise<T>,
  ) => Promise<T>;
  /**
   * As `visit`, in one tab for all looks with the same options, which takes a third of the CPU time: for `work` that leaves
   * nothing behind in the profile, and that needs no empty cache.
   */
  look: <T>(
    path: string,
    options: PageOptions,
    work: (opened: OpenedPage) => Promise<T>,
  ) => Promise<T>;
  /** A fresh profile, for tests that open pages in their own way; closing it is theirs. */
  newContext: () => Promise<BrowserContext>;
}

/** Serves a folder to a browser while the tests of the file that calls this run. */
export function browsedSite(folder: () => Promise<string> | string): BrowsedSite {
  let browser: Browser | undefined;
  let server: StaticServer | undefined;
  /** The tabs of looks, by their options. */
  const tabs = new Map<string, OpenedPage>();

  beforeAll(async () => {
    browser = await launchBrowser();
    server = await serve(await folder());
  }, 2_400_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const running = () => {
    if (browser === undefined || server === undefined) throw new Error("No test runs yet.");
    return { browser, url: server.url };
  };
  return {
    get url() {
      return running().url;
    },
    async visit(path, options, work) {
      const opened = await openPage(running().browser, running().url + path, options);
      try {
        return await work(opened);
      } finally {
        await opened.close();
      }
    },
    async look(path, options, work) {
      const { browser, url } = running();
      const key = JSON.stringify(options);
      const tab = tabs.get(key);
      const opened = tab
        ? await openAgain(tab, url + path, options)
        : await openPage(browser, url + path, options);
      tabs.set(key, opened);
      return work(opened);
    },
    newContext: () => running().browser.newContext(),
  };
}
