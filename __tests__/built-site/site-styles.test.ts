import type { Page } from "playwright-core";
import { browsedSite } from "../support/browsed-site";
import { faintTexts } from "../support/faint-texts";
import { fixtureSite } from "../support/fixture-site";
import { PAGE_TYPES } from "../support/page-types";
import { SITE_STYLE_SHEETS } from "../support/site-style-sheets";

const site = browsedSite(async () => (await fixtureSite()).publicDir);

/** Gives a page the rules of a site; adopted style sheets come after those of the page. */
const addRules = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);

/** What a reader sees of text in the theme's elements: size, weight, family, and how links are marked. */
const look = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll("[data-hot-papers] :is(h1, h2, h3, p, li, a, time, small, dd)"),
    ].map((element) => {
      const { fontSize, fontWeight, fontFamily, color, textDecorationLine, boxShadow } =
        getComputedStyle(element);
      const mark = element.localName === "a" ? [textDecorationLine, boxShadow] : [];
      return [element.localName, fontSize, fontWeight, fontFamily, color, ...mark].join(" | ");
    }),
  );

const SHEETS = Object.entries(SITE_STYLE_SHEETS);

const SCHEMES = ["light", "dark"] as const;

test.each(PAGE_TYPES)("$path looks the same with rules of a site for elements", ({ path }) =>
  site.look(path, {}, async ({ page }) => {
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      await addRules(page, "");
      const without = await look(page);
      for (const [name, css] of SHEETS) {
        await addRules(page, css);
        const found = { faint: await page.evaluate(faintTexts), look: await look(page) };
        expect({ name, colorScheme, ...found }).toEqual({
          name,
          colorScheme,
          faint: [],
          look: without,
        });
      }
    }
  }),
);

test.each(SHEETS)("a link under the pointer can be read with %s", (_, css) =>
  site.visit("/", {}, async ({ page }) => {
    await addRules(page, css);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      for (const part of ["banner", "main"] as const) {
        await page.getByRole(part).getByRole("link").first().hover();
        expect(await page.evaluate(faintTexts)).toEqual([]);
      }
    }
  }),
);
