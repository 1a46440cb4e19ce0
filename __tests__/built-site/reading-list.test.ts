import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { messagesFor } from "../../src/messages/messages-for";
import {
  FIRST,
  keepingReader,
  LIST,
  listOf,
  type Open,
  paper,
  SECOND,
  store,
  stored,
  tab,
  THIRD,
  titles,
} from "../support/keeping-reader";

const en = messagesFor("en");
const words = en.readingList;
const { reader, site } = keepingReader();

describe("the list", () => {
  const three = {
    [FIRST ?? ""]: paper("Tidal Memory"),
    [SECOND ?? ""]: paper("Counting Whales from Orbit"),
    [THIRD ?? ""]: paper("A Compiler That Apologises", { state: "done" }),
  };
  /** Opens the list of a reader who has these papers. */
  const withList = (
    papers: Record<string, object>,
    work: (page: Page, open: Open) => Promise<void>,
    mayMiss = false,
  ) =>
    reader(async (open) => {
      const page = await open(LIST);
      await store(page, listOf(papers));
      await page.reload({ waitUntil: "networkidle" });
      await work(page, open);
    }, mayMiss);
  const rowOf = (page: Page, title: string) =>
    page.getByRole("listitem").filter({ has: page.getByRole("link", { name: title }) });

  test("says that it needs a script where there is none", () =>
    site.visit(`/${LIST}`, { javaScript: false }, async ({ page }) => {
      expect(await page.getByText(words.needsScript).isVisible()).toBe(true);
      expect(await page.getByRole("button").count()).toBe(0);
    }));

  test("has papers to read, done and hidden, the last saved first, and moves them", () =>
    withList(three, async (page) => {
      expect(await titles(page)).toEqual(["Counting Whales from Orbit", "Tidal Memory"]);
      expect(await tab(page, words.toRead).innerText()).toContain("2");
      await rowOf(page, "Tidal Memory").getByRole("button", { name: en.keeping.done }).click();
      expect(await titles(page)).toEqual(["Counting Whales from Orbit"]);
      await page.getByRole("status").filter({ hasText: "Tidal Memory" }).waitFor();
      await tab(page, words.done).click();
      expect(await titles(page)).toEqual(["A Compiler That Apologises", "Tidal Memory"]);
      await page.getByRole("button", { name: en.keeping.undo }).click();
      expect(await titles(page)).toEqual(["A Compiler That Apologises"]);
      await rowOf(page, "A Compiler").getByRole("button", { name: words.remove }).click();
      await page.getByText(words.empty).waitFor();
      const left = JSON.parse((await stored(page)) ?? "").papers;
      expect(left[THIRD ?? ""].state).toBe("deleted");
    }));

  test("leads to the papers, and tells reference managers of them", () =>
    withList(three, async (page) => {
      await page.evaluate(() =>
        document.addEventListener("ZoteroItemUpdated", () => (document.title = "told")),
      );
      await tab(page, words.done).click();
      await page.waitForFunction(() => document.title === "told");
      const row = rowOf(page, "A Compiler");
      expect(await row.locator(".Z3988").getAttribute("title")).toContain(
        "A Compiler That Apologises",
      );
      expect(await row.innerText()).toContain("Ada Example");
      await row.getByRole("link").click();
      await page.waitForURL(`**/papers/${THIRD}/`);
    }));

  test("keeps notes and tags, and narrows by tag", () =>
    withList(three, async (page) => {
      const row = rowOf(page, "Tidal Memory");
      await row.getByText(words.noteAndTags).click();
      await row.getByLabel(words.note, { exact: true }).fill("Read the ablations");
      await row.getByLabel(words.tags).fill("memory, streams, memory");
      await row.getByLabel(words.tags).blur();
      await page.reload({ waitUntil: "networkidle" });
      const tags = page.getByRole("combobox", { name: words.tag });
      await tags.selectOption("streams");
      expect(await titles(page)).toEqual(["Tidal Memory"]);
      await rowOf(page, "Tidal Memory").getByText(words.noteAndTags).click();
      expect(
        await rowOf(page, "Tidal Memory").getByLabel(words.note, { exact: true }).inputValue(),
      ).toBe("Read the ablations");
      const { note, tags: kept } = JSON.parse((await stored(page)) ?? "").papers[FIRST ?? ""];
      expect([note, kept]).toEqual(["Read the ablations", ["memory", "streams"]]);
    }));

  test.each([
    ["BibTeX", "bib", /^@misc\{[\s\S]*\n\}\n\n@misc\{/],
    ["RIS", "ris", /^TY {2}- RPRT\r\n[\s\S]*ER {2}- \r\n\r\nTY {2}- RPRT/],
    ["CSL-JSON", "csl.json", /^\[\{"id":"2609\.90111"/],
    [
      "Markdown",
      "md",
      /^- \[Counting Whales from Orbit\]\(https:\/\/arxiv\.org\/abs\/2609\.90111\): Ada Example, Ben Sample, 2026-09\n {2}a note\n {2}#tag\n/,
    ],
  ])("is exported as %s", (format, ending, expected) =>
    withList(
      {
        ...three,
        [SECOND ?? ""]: paper("Counting Whales from Orbit", { note: "a note", tags: ["tag"] }),
      },
      async (page) => {
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.getByRole("button", { name: format, exact: true }).click(),
        ]);
        expect(download.suggestedFilename()).toBe(`saved-papers.${ending}`);
        expect(readFileSync(await download.path(), "utf8")).toMatch(expected);
        expect(await page.getByText(words.missing).isVisible()).toBe(false);
      },
    ),
  );

  test("says which papers an export is without", () =>
    withList(
      { ...three, "1234.56789": paper("From another site") },
      async (page) => {
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.getByRole("button", { name: "RIS", exact: true }).click(),
        ]);
        expect(readFileSync(await download.path(), "utf8").match(/^TY/gm)).toHaveLength(2);
        await page.getByText(`${words.missing} From another site`).waitFor();
      },
      true,
    ));

  test("goes to another browser as a file, which shows what it would change first", async () => {
    let file = "";
    await withList(three, async (page) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "JSON", exact: true }).click(),
      ]);
      file = readFileSync(await download.path(), "utf8");
    });
    const own = {
      [FIRST ?? ""]: paper("Tidal Memory", { state: "hidden", at: 2000 }),
      [SECOND ?? ""]: paper("Counting Whales from Orbit", { at: 500, state: "done" }),
    };
    await withList(own, async (page) => {
      const choose = (buffer: Buffer) =>
        page
          .getByLabel(words.import)
          .setInputFiles({ name: "list.json", mimeType: "application/json", buffer });
      await choose(Buffer.from("no list"));
      await page.getByText(words.notAList).waitFor();
      await choose(Buffer.from(file));
      const preview = page.getByRole("region", { name: words.preview });
      await preview.waitFor();
      expect(await preview.locator("p:visible").allInnerTexts()).toEqual([
        `${words.previewNew} 1`,
        `${words.previewChanged} 1`,
        `${words.previewSame} 1`,
      ]);
      await preview.getByRole("button", { name: words.cancel }).click();
      expect(JSON.parse((await stored(page)) ?? "").papers).toEqual(own);
      await choose(Buffer.from(file));
      await preview.getByRole("button", { name: words.add, exact: true }).click();
      expect(await titles(page)).toEqual(["Counting Whales from Orbit"]);
      await tab(page, words.hidden).click();
      expect(await titles(page)).toEqual(["Tidal Memory"]);
    });
  });

  test("goes to a phone as a link", () =>
    withList(three, async (page, open) => {
      const link = await page.getByLabel(words.link).inputValue();
      expect(link).toBe(`${site.url}/reading-list/#${SECOND},${FIRST}`);
      await page.evaluate(() => localStorage.clear());
      const phone = await open(link.slice(`${site.url}/`.length));
      const preview = phone.getByRole("region", { name: words.preview });
      expect(await preview.getByRole("listitem").allInnerTexts()).toEqual([
        "Counting Whales from Orbit",
        "Tidal Memory",
      ]);
      expect(await titles(phone)).toEqual([]);
      await preview.getByRole("button", { name: words.add, exact: true }).click();
      expect(new Set(await titles(phone))).toEqual(
        new Set(["Counting Whales from Orbit", "Tidal Memory"]),
      );
      expect(phone.url()).toBe(`${site.url}/reading-list/`);
    }));

  test("takes what strangers put into a file or a link for text", () =>
    withList(
      {},
      async (page) => {
        const hostile = {
          "../../../evil": paper("<img src=x onerror=alert(1)>", {
            tags: ["<b>"],
            note: "</textarea>",
          }),
          "javascript:alert(1)": paper("$&"),
          __proto__2: paper("x"),
        };
        const buffer = Buffer.from(listOf(hostile));
        const field = page.getByLabel(words.import);
        await field.setInputFiles({ name: "list.json", mimeType: "application/json", buffer });
        await page.getByRole("button", { name: words.add, exact: true }).click();
        expect(await titles(page)).toEqual(["x", "$&", "<img src=x onerror=alert(1)>"]);
        expect(await page.locator("hot-papers-reading-list img").count()).toBe(0);
        const links = page.locator("hot-papers-reading-list li[data-key] > a");
        expect(
          await links.evaluateAll((all) => all.map((link) => link.getAttribute("href"))),
        ).toEqual([
          "/papers/__proto__2/",
          "/papers/javascript%3Aalert(1)/",
          "/papers/..%2F..%2F..%2Fevil/",
        ]);
      },
      true,
    ));
});
