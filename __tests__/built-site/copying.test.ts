import { setTimeout as wait } from "node:timers/promises";
import { messagesFor } from "../../src/messages/messages-for";
import { COPYING_BROWSERS, type CopyingBrowser } from "../support/copying-browsers";
import { BIBTEX, writeElementsSite } from "../support/elements-site";
import { serve, type StaticServer } from "../support/serve";

const en = messagesFor("en");
const written = writeElementsSite();
let server: StaticServer;
beforeAll(async () => {
  server = await serve(written.folder);
});
afterAll(async () => {
  await server.close();
  written.remove();
});

const SECOND = "article#second";
const SHARE = `${SECOND} hot-papers-share button`;

describe.each(COPYING_BROWSERS)("in $name", ({ lacks, launch }) => {
  const here = lacks === null ? test : test.skip;
  let browser: CopyingBrowser | undefined;
  beforeAll(async () => {
    if (lacks === null) browser = await launch();
  });
  afterAll(() => browser?.close());

  /** Opens the page anew, does what a reader does, and returns what they then paste, once the page says that it copied. */
  async function pasted(act: (page: CopyingBrowser) => Promise<void>): Promise<unknown> {
    if (!browser) throw new Error("There is no browser.");
    await browser.open(`${server.url}/`);
    await act(browser);
    await until(browser, `return document.querySelector("output")?.textContent === "${en.copied}"`);
    await browser.run(`document.body.append(Object.assign(document.createElement("textarea"), { id: "paste" }));
      document.querySelector("#paste").focus({ preventScroll: true })`);
    await browser.paste("#paste");
    await until(browser, `return document.querySelector("#paste").value !== ""`);
    return browser.run(`return document.querySelector("#paste").value`);
  }

  here(
    `the first click on a paper’s rank copies its address${lacks ? `: ${lacks}` : ""}`,
    async () => {
      const copied = await pasted((page) => page.click(`${SECOND} hot-papers-copy-link a`));
      expect(copied).toBe(`${server.url}/#second`);
    },
  );

  here("the first click on its citation copies BibTeX, and nothing moves", async () => {
    const top = `return document.querySelector("${SECOND} h2").getBoundingClientRect().top + scrollY`;
    let before: unknown;
    let after: unknown;
    const copied = await pasted(async (page) => {
      before = await page.run(top);
      await page.click(`${SECOND} hot-papers-cite a`);
      await until(page, `return document.querySelector("output")?.textContent !== undefined`);
      after = await page.run(top);
    });
    expect(copied).toBe(BIBTEX);
    expect(after).toBe(before);
  });

  here("its menu copies the title as Markdown", async () => {
    const copied = await pasted(async (page) => {
      await page.click(SHARE);
      await until(page, `return document.querySelector(".hot-papers-menu:popover-open") !== null`);
      await page.click(".hot-papers-menu button:nth-of-type(2)");
    });
    expect(copied).toBe(`[Paper second](${server.url}/#second)`);
  });
});

async function until(page: CopyingBrowser, script: string): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    if (await page.run(script)) return;
    await wait(100);
  }
  throw new Error(`It never came true: ${script}`);
}
