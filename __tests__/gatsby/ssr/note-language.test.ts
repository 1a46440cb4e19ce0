import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  isHydratedPage,
  languageOfSite,
  withSiteLanguage,
} from "../../../src/gatsby/ssr/note-language";

const page = (marker: string) => `<!DOCTYPE html><html lang="ja"><head>${marker}</head></html>`;
const HYDRATED = page('<meta name="hot-papers" content="hydrate" data-gatsby-head="true"/>');

test("only a page of the theme with the runtime gets the site's language", () => {
  expect(isHydratedPage(HYDRATED)).toBe(true);
  expect(isHydratedPage(page('<meta name="hot-papers" content="static"/>'))).toBe(false);
  expect(isHydratedPage(page(""))).toBe(false);
  expect(withSiteLanguage(HYDRATED, "en-GB")).toBe(
    page('<meta name="hot-papers" content="hydrate" data-lang="en-GB" data-gatsby-head="true"/>'),
  );
});

test("the language is that of the first page that has one", async () => {
  const folder = mkdtempSync(join(tmpdir(), "note-language-"));
  const write = (name: string, html: string) => {
    writeFileSync(join(folder, name), html);
    return join(folder, name);
  };
  try {
    const without = write("without.html", '<!DOCTYPE html><html><head><a hreflang="x">');
    const data = write("data.html", '<html data-lang="no" xml:lang="no"><body lang="no">');
    const first = write("first.html", '<html class="a" lang="en-GB" dir="ltr"><p lang="fr">');
    const other = write("other.html", '<html lang="de">');
    const gone = join(folder, "gone.html");
    expect(await languageOfSite([gone, without, data, first, other])).toBe("en-GB");
    expect(await languageOfSite([gone, without])).toBeNull();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
