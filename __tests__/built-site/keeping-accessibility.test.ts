import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { messagesFor } from "../../src/messages/messages-for";
import {
  FIRST,
  keepingReader,
  LIST,
  listOf,
  paper,
  save,
  SECOND,
  store,
  THIRD,
} from "../support/keeping-reader";

const en = messagesFor("en");
const words = en.readingList;
const { reader } = keepingReader();

describe("with everything open", () => {
  const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
  const own = {
    [FIRST ?? ""]: paper("Tidal Memory", { tags: ["memory"], note: "Read the ablations" }),
    [SECOND ?? ""]: paper("Counting Whales from Orbit"),
  };

  async function violations(page: Page): Promise<string[]> {
    await page.evaluate(AXE);
    const found: string[] = [];
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const results = await page.evaluate<AxeResults>(() => window.axe.run(document));
      found.push(
        ...results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
      );
    }
    return found;
  }
  const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

  test("axe finds nothing wrong with a paper's buttons, and nothing scrolls sideways", () =>
    reader(async (open) => {
      const page = await open("best/");
      await page.setViewportSize({ width: 320, height: 700 });
      await save(page.locator("main li").nth(1)).click();
      await page.getByRole("status").filter({ hasText: en.keeping.saidRead }).waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await width(page)).toBe(320);
    }));

  test("axe finds nothing wrong with the list, and nothing scrolls sideways", () =>
    reader(async (open) => {
      const first = await open(LIST);
      await store(first, listOf(own));
      const page = await open(`${LIST}#${THIRD},${SECOND}`);
      await page.setViewportSize({ width: 320, height: 700 });
      for (const notes of await page.getByText(words.noteAndTags).all()) {
        if (await notes.isVisible()) await notes.click();
      }
      await page.getByLabel(words.import).setInputFiles({
        ...{ name: "a.json", mimeType: "application/json", buffer: Buffer.from("{") },
      });
      await page.getByText(words.notAList).waitFor();
      await page
        .getByRole("listitem")
        .filter({ hasText: "Tidal" })
        .getByRole("button", { name: en.keeping.done })
        .click();
      expect(await violations(page)).toEqual([]);
      expect(await width(page)).toBe(320);
    }));
});
