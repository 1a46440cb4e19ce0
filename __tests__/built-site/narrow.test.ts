import type { Page } from "playwright-core";
import { messagesFor } from "../../src/messages/messages-for";
import type { PageOptions } from "../support/browser";
import { browsedSite } from "../support/browsed-site";
import { LONG_LIST, writeElementsSite } from "../support/elements-site";
import { eventually } from "../support/eventually";

const en = messagesFor("en");
const written = writeElementsSite();
const site = browsedSite(() => written.folder);
afterAll(() => written.remove());

const ROWS = "main [role=group] > ol > li:not(nav *)";
const shown = (page: Page) => page.locator(ROWS).count();
const bar = (page: Page) => page.getByRole("search", { name: en.narrow.title });
const field = (page: Page, name: string) => bar(page).getByLabel(name, { exact: true });
const query = (page: Page) => new URL(page.url()).search;
const status = (page: Page) => bar(page).getByRole("status");
const chip = (page: Page, name: string) => bar(page).getByRole("button", { name });

/** How many rows a list gets at once; others follow as its reader scrolls. */
const AT_ONCE = 100;

/** Opens a list and its bar, and waits until that has read the rows. */
async function opened(page: Page): Promise<void> {
  await page.getByRole("button", { name: en.narrow.title, exact: true }).click();
  await status(page).filter({ hasText: / of / }).waitFor();
}

const visit = (path: string, work: (page: Page) => Promise<void>, options: PageOptions = {}) =>
  site.visit(path, options, async ({ page, messages }) => {
    await work(page);
    expect(messages).toEqual([]);
  });

test("there is no bar without script, but room for its button", () =>
  visit(
    "/list/",
    async (page) => {
      const button = page.getByText(en.narrow.title, { exact: true });
      expect(await button.isVisible()).toBe(false);
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    },
    { javaScript: false },
  ));

test("words narrow the list as they are typed, and a reload keeps them", () =>
  visit("/list/?utm=x", async (page) => {
    await opened(page);
    await field(page, en.narrow.q).pressSequentially("offline ");
    await eventually(() => shown(page), 18);
    await status(page).filter({ hasText: "18 of 120" }).waitFor();
    expect(query(page)).toBe("?utm=x&q=offline+");
    expect(await page.evaluate(() => history.length)).toBe(2);
    await page.reload();
    await eventually(() => shown(page), 18);
    expect(await field(page, en.narrow.q).inputValue()).toBe("offline ");
  }));

test("choices are steps that Back undoes, and chips take them away", () =>
  visit("/list/", async (page) => {
    await opened(page);
    await field(page, en.narrow.code).check();
    await eventually(() => shown(page), 24);
    await field(page, en.narrow.subject).selectOption("cs.CL");
    await eventually(async () => query(page), "?subject=cs.CL&has=code");
    const both = await shown(page);
    expect(both).toBeLessThan(24);
    await page.goBack();
    await eventually(() => shown(page), 24);
    expect(query(page)).toBe("?has=code");
    await page.goForward();
    await eventually(() => shown(page), both);
    await chip(page, en.narrowRemove(en.narrow.code, "24")).click();
    await eventually(async () => query(page), "?subject=cs.CL");
    await chip(page, en.narrowRemove("cs.CL", "50")).click();
    await eventually(() => shown(page), 120);
    expect(query(page)).toBe("");
    await field(page, en.narrow.q).and(page.locator(":focus")).waitFor();
  }));

test("subjects are any of them, or all", () =>
  visit("/list/", async (page) => {
    await opened(page);
    await field(page, en.narrow.subject).selectOption("cs.CL");
    await field(page, en.narrow.subject).selectOption("cs.CV");
    await eventually(async () => query(page), "?subject=cs.CL,cs.CV");
    const any = await shown(page);
    await field(page, en.narrow.all).check();
    await eventually(async () => query(page), "?subject=all:cs.CL,cs.CV");
    expect(await shown(page)).toBeLessThan(any);
  }));

test("an empty list says which filter to drop", () =>
  visit("/list/?q=offline&author=nobody", async (page) => {
    await status(page).filter({ hasText: en.narrow.none }).waitFor();
    expect(await shown(page)).toBe(0);
    await chip(page, en.narrowWithout("nobody", "18")).click();
    await eventually(() => shown(page), 18);
    expect(query(page)).toBe("?q=offline");
  }));

test("the order is a choice, and the page's own is there again", () =>
  visit("/list/", async (page) => {
    await opened(page);
    const scores = () =>
      page
        .locator(`${ROWS} > data`)
        .evaluateAll((all) => all.map((data) => Number(data.getAttribute("value"))));
    const own = await scores();
    await field(page, en.narrow.sort).selectOption("score");
    await eventually(scores, own.toSorted((a, b) => b - a).slice(0, AT_ONCE));
    await field(page, en.narrow.reverse).check();
    await eventually(scores, own.toSorted((a, b) => a - b).slice(0, AT_ONCE));
    expect(query(page)).toBe("?sort=score&dir=asc");
    await field(page, en.narrow.sort).selectOption("");
    // At once its beginning, and the rest when its reader has paused.
    await eventually(scores, own);
    expect(query(page)).toBe("");
  }));

test("months are chosen by drawing over the sparkline, and by fields", () =>
  visit("/list/", async (page) => {
    await opened(page);
    const box = await page.locator("main header svg").first().boundingBox();
    if (!box) throw new Error("There is no chart.");
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width * 0.3, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.49, y, { steps: 5 });
    await page.mouse.up();
    await eventually(async () => query(page), "?when=2020-02");
    await eventually(() => shown(page), 29);
    await field(page, en.narrow.from).fill("2020-03");
    await field(page, en.narrow.until).fill("2020-04");
    await eventually(async () => query(page), "?when=2020-03..2020-04");
    expect(new URL(page.url()).pathname).toBe("/list/");
  }));

test("a list on several pages says so, and takes in the others", () =>
  visit("/paged/page/2/?q=offline", async (page) => {
    await bar(page).getByText(en.narrow.thisPage).waitFor();
    await eventually(() => shown(page), 3);
    await bar(page)
      .getByRole("button", { name: en.narrowAllPages("3") })
      .click();
    await eventually(() => shown(page), 9);
    await status(page).filter({ hasText: "9 of 60" }).waitFor();
    const titles = await page.locator(`${ROWS} > a`).allTextContents();
    expect(titles[0]).toBe("Offline Learning of Sample 0");
    expect(titles.at(-1)).toBe("Offline Learning of Sample 56");
  }));

test("all that is shown is copied as BibTeX", async () => {
  const context = await site.newContext();
  try {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const page = await context.newPage();
    await page.route("**/papers/*.bib", (route) =>
      route.fulfill({ body: route.request().url().slice(-9) }),
    );
    await page.goto(`${site.url}/list/?q=offline&has=code`);
    await eventually(() => shown(page), 4);
    await bar(page).getByRole("button", { name: en.narrow.copyAll }).click();
    await page.getByRole("status").filter({ hasText: en.copied }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split("\n")).toEqual(["00000.bib", "00035.bib", "00070.bib", "00105.bib"]);
  } finally {
    await context.close();
  }
});

test("works without a mouse: from the button to the words", () =>
  visit("/list/", async (page) => {
    await page.getByRole("button", { name: en.narrow.title, exact: true }).focus();
    await page.keyboard.press("Enter");
    await field(page, en.narrow.q).and(page.locator(":focus")).waitFor();
    await page.keyboard.type("offline");
    await eventually(() => shown(page), 18);
    await page.keyboard.press("Tab");
    await field(page, en.narrow.subject).and(page.locator(":focus")).waitFor();
  }));

test("a long list is short while a reader is in the bar, and whole before, after and for a search of the browser's", () =>
  visit("/long-list/", async (page) => {
    const titles = await page.locator(`${ROWS} > a`).allTextContents();
    expect(titles).toHaveLength(LONG_LIST);
    await opened(page);
    await eventually(() => shown(page), AT_ONCE);
    await page.keyboard.press("Control+f");
    await eventually(() => shown(page), LONG_LIST);
    await field(page, en.narrow.q).blur();
    await field(page, en.narrow.q).focus();
    await eventually(() => shown(page), AT_ONCE);
    await page.locator(ROWS).last().scrollIntoViewIfNeeded();
    await eventually(async () => (await shown(page)) > AT_ONCE, true);
    await field(page, en.narrow.q).blur();
    await eventually(() => shown(page), LONG_LIST);
    expect(await page.locator(`${ROWS} > a`).allTextContents()).toEqual(titles);
  }));
