import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { messagesFor } from "../../src/messages/messages-for";
import { risRecord } from "../../src/outputs/citations/ris-record";
import type { OpenedPage } from "../support/browser";
import { browsedSite } from "../support/browsed-site";
import { eventually } from "../support/eventually";
import { fixtureSite, hydratedSite } from "../support/fixture-site";
import { stubNetworks } from "../support/stub-networks";

const en = messagesFor("en");
const DIGEST = "/posts/eight-papers-thirteen-posts/";
/** Bytes of all scripts of elements after a click; before it a page has only its inline script. */
const SCRIPT_BUDGET = 12 * 1024;

const bare = browsedSite(async () => (await fixtureSite()).publicDir);
const hydrated = browsedSite(async () => (await hydratedSite()).publicDir);

/** Clicks the first "Show original" of the page and waits for the widget. */
async function showOriginal({ page }: OpenedPage) {
  const figure = page.locator("figure[data-network=twitter]").first();
  await figure.locator("hot-papers-social-embed a").click();
  await figure.locator("figcaption + blockquote").waitFor({ state: "hidden" });
  expect(await figure.locator("iframe").count()).toBe(1);
}

test("a page without Gatsby's runtime loads its elements at the first click, within the budget", async () => {
  const own: Promise<Buffer>[] = [];
  await bare.visit(DIGEST, {}, async (opened) => {
    const { page, messages } = opened;
    page.on("response", (response) => {
      const isOwn = response.url().startsWith(bare.url);
      if (isOwn && response.request().resourceType() === "script") own.push(response.body());
    });
    await page.reload({ waitUntil: "networkidle" });
    expect(own).toHaveLength(0);
    await stubNetworks(page.context());
    await showOriginal(opened);
    expect(own).not.toHaveLength(0);
    const bytes = (await Promise.all(own)).map((script) => gzipSync(script).length);
    expect(bytes.reduce((sum, each) => sum + each)).toBeLessThanOrEqual(SCRIPT_BUDGET);
    expect(messages).toEqual([]);
  });
});

test("the page of a paper saves RIS that it makes of the paper's data, when its reader asks for it", async () => {
  const key = "2506.90001";
  await bare.visit(`/papers/${key}/`, {}, async ({ page, messages }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "RIS", exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${key}.ris`);
    const data = join((await fixtureSite()).publicDir, `data/papers/${key}.json`);
    const expected = risRecord(JSON.parse(readFileSync(data, "utf8")));
    expect(readFileSync(await download.path(), "utf8")).toBe(expected);
    // The file itself is a `blob:`, and a pointer on the page brings the main module.
    const files = asked.filter((path) => path.startsWith("/") && !path.includes("/main-"));
    expect(files.slice(0, 2)).toEqual([
      expect.stringMatching(/^\/hot-papers\/elements\/save-ris-.*\.js$/),
      `/data/papers/${key}.json`,
    ]);
    expect(messages).toEqual([]);
  });
});

test("one click on a paper's citation copies it, and without script it leads to the file", async () => {
  const context = await bare.newContext();
  try {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const page = await context.newPage();
    await page.goto(bare.url + DIGEST);
    const cite = page.locator("hot-papers-cite").first();
    await cite.getByRole("link", { name: en.citeLink }).click();
    await page.getByRole("status").filter({ hasText: en.copied }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("title={Tidal Memory");
    expect(page.url()).toBe(bare.url + DIGEST);
    const path = await cite.locator("a").getAttribute("href");
    const response = await context.request.get(bare.url + path);
    expect(await response.text()).toBe(copied);
  } finally {
    await context.close();
  }
});

test("a page applies its reader's colour scheme before its styles", async () => {
  await bare.visit(DIGEST, {}, async ({ page }) => {
    const head = await page
      .locator("head > :is(script, style)")
      .evaluateAll((all) => all.map(({ localName }) => localName));
    expect(head[0]).toBe("script");
    await page.getByLabel(en.colorScheme).selectOption("dark");
    await page.reload();
    expect(await page.locator("html").getAttribute("data-color-scheme")).toBe("dark");
  });
});

test("with `hydrate: true` the elements work, after client-side navigation too", async () => {
  await hydrated.visit("/", {}, async (opened) => {
    const { page, messages } = opened;
    await stubNetworks(page.context());
    await page.evaluate(() => document.documentElement.setAttribute("data-not-reloaded", ""));
    await page.getByLabel(en.colorScheme).selectOption("dark");
    const toDigest = page.locator(`main a[href^="${DIGEST}"]`).first();
    for (let visits = 0; visits < 2; visits += 1) {
      await toDigest.click();
      await page.waitForURL(`**${DIGEST}**`);
      expect(await page.getByLabel(en.colorScheme).inputValue()).toBe("dark");
      await showOriginal(opened);
      await page.locator("header a").first().click();
      await page.waitForURL(`${hydrated.url}/`);
      await toDigest.waitFor();
    }
    expect(await page.locator("html[data-not-reloaded][data-color-scheme=dark]").count()).toBe(1);
    expect(await page.locator("script[type=speculationrules]").count()).toBe(0);
    expect(await page.locator("script[src*='/hot-papers/elements/']").count()).toBe(1);
    expect(messages).toEqual([]);
  });
});

describe.each([
  ["without Gatsby's runtime", bare],
  ["with it", hydrated],
])("the 404 page %s", (_, site) => {
  it.each(["/abs/2506.90001v2", "/pdf/2506.90001.pdf", "/papers/2506.90001v1/", "/2506.90001"])(
    "leads from %s to the paper",
    (path) =>
      site.visit(path, {}, async ({ page }) => {
        await page.waitForURL("**/papers/2506.90001/");
        expect(await page.locator("main [data-arxiv-id='2506.90001']").count()).toBe(1);
      }),
  );

  it("leads to arXiv from a paper that the site does not have", () =>
    site.visit("/abs/math/0611899v3", {}, async ({ page }) => {
      const link = page.getByRole("link", { name: en.readOnArxiv });
      await link.waitFor();
      expect(await link.getAttribute("href")).toBe("https://arxiv.org/abs/math/0611899");
      expect(await link.locator("..").textContent()).toContain(en.paperNotHere("math/0611899"));
      expect(new URL(page.url()).pathname).toBe("/abs/math/0611899v3");
    }));

  it("says so at the address of such a paper too, and does not lead there again", () =>
    site.visit("/papers/2506.99999/", {}, async ({ page }) => {
      await page.getByRole("link", { name: en.readOnArxiv }).waitFor();
      expect(new URL(page.url()).pathname).toBe("/papers/2506.99999/");
    }));

  it("says where papers are, and leads nowhere, from any other address", () =>
    site.visit("/papers/nothing-of-this-name/", {}, async ({ page }) => {
      await page.waitForLoadState("networkidle");
      expect(await page.locator("hot-papers-find-paper").textContent()).toBe(
        en.paperAddress("/papers/ID/"),
      );
    }));
});

test.each([
  ["without Gatsby's runtime", bare],
  ["with it", hydrated],
])("a paper is saved on a page %s, and a followed link leads to it in the list", (_, site) =>
  site.visit(DIGEST, {}, async ({ page, messages }) => {
    const save = page
      .locator("article")
      .first()
      .getByRole("button", { name: en.save, exact: true });
    await save.click();
    await page.locator('article [data-action="save"][aria-pressed="true"]').waitFor();
    const title = await page.locator("article h2").first().innerText();
    await page.getByRole("link", { name: en.saved }).click();
    const row = page.locator("hot-papers-reading-list li[data-key]");
    await row.getByRole("link", { name: title }).waitFor();
    await row.getByText(/September (?:\d+, )?2026/).waitFor();
    await row.getByRole("button", { name: en.readingList.remove }).click();
    await page.goBack();
    await page.locator('article [data-action="save"][aria-pressed="false"]').first().waitFor();
    expect(await page.locator('article [aria-pressed="true"]').count()).toBe(0);
    expect(messages).toEqual([]);
  }),
);

test.each([
  ["without", bare],
  ["with", hydrated],
] as const)(
  "a list is narrowed %s Gatsby's runtime, and is so when its reader comes back",
  (_, site) =>
    site.visit("/subjects/cs.LG/", {}, async ({ page, messages }) => {
      const rows = page.locator("main [role=group] > ol > li:not(nav *)");
      const all = await rows.count();
      const bar = page.getByRole("search", { name: en.narrow.title });
      const words = bar.getByLabel(en.narrow.q, { exact: true });
      await page.getByRole("button", { name: en.narrow.title, exact: true }).click();
      await words.fill("tidal memory");
      await eventually(() => rows.count(), 1);
      await page.getByRole("link", { name: /^Tidal Memory/ }).click();
      await page.getByRole("heading", { level: 1, name: /^Tidal Memory/ }).waitFor();
      await page.goBack();
      await eventually(() => rows.count(), 1);
      expect(await words.inputValue()).toBe("tidal memory");
      await bar.getByLabel(en.narrow.sort, { exact: true }).selectOption("title");
      await words.fill("");
      await eventually(() => rows.count(), all);
      await page.goBack();
      await eventually(() => rows.count(), 1);
      expect(new URL(page.url()).search).toBe("?q=tidal+memory");
      expect(messages).toEqual([]);
    }),
);

test.each([
  ["without", bare],
  ["with", hydrated],
] as const)("papers are found %s Gatsby's runtime, on each page that links lead to", (_, site) =>
  site.visit("/", {}, async ({ page, messages }) => {
    const results = page.locator("hot-papers-search").getByRole("option");
    const find = async () => {
      await page.keyboard.press("/");
      await page.locator("hot-papers-search").getByRole("combobox").fill("tidal memory");
      await results.first().waitFor();
    };
    await find();
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: en.subjects, exact: true }).first().click();
    await page.getByRole("heading", { level: 1, name: en.subjects }).waitFor();
    await find();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: /^Tidal Memory/ }).waitFor();
    await page.goto(`${site.url}/search/?q=whales`);
    await results.first().waitFor();
    // Who leaves a page ends what it still loads.
    const isLeft = (message: string) => message.includes("ERR_ABORTED");
    expect(messages.filter((message) => !isLeft(message))).toEqual([]);
  }),
);

test("what a reader does before React has hydrated the page is done after it", async () => {
  const context = await hydrated.newContext();
  try {
    const page = await context.newPage();
    const messages: string[] = [];
    page.on("console", (message) => messages.push(message.text()));
    page.on("pageerror", (error) => messages.push(error.message));
    let send: () => void = () => undefined;
    const isSent = new Promise<void>((settle) => (send = settle));
    await page.route("**/app-*.js", async (route) => {
      await isSent;
      await route.continue();
    });
    await page.goto(hydrated.url, { waitUntil: "commit" });
    await page.getByRole("link", { name: en.search, exact: true }).waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("tidal");
    await page.waitForTimeout(500);
    expect(await page.locator("dialog").count()).toBe(0);
    send();
    await page.locator("hot-papers-search").getByRole("option").first().waitFor();
    expect(await page.locator("hot-papers-search input").inputValue()).toBe("tidal");
    expect(messages).toEqual([]);
  } finally {
    await context.close();
  }
});
