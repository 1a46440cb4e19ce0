/** @jest-environment jsdom */
import { keepSiteLanguage, noteSiteLanguage } from "../../../src/gatsby/ssr/site-language";

const root = document.documentElement;
const THEME = "<div data-hot-papers></div>";
const SITE = "<p>The site's own.</p>";

/** What Gatsby does when a page is left: its `lang` goes, and then a `Head` may set another. */
async function goTo(body: string, lang?: string): Promise<string> {
  document.body.innerHTML = body;
  root.removeAttribute("lang");
  if (lang) root.lang = lang;
  // Observers are called after this task.
  await Promise.resolve();
  return root.lang;
}

beforeAll(() => keepSiteLanguage());

test("the language of the page that was loaded is given back, if it is the site's own", async () => {
  document.head.innerHTML = "";
  document.body.innerHTML = SITE;
  root.lang = "en-GB";
  noteSiteLanguage();
  expect(await goTo(THEME, "ja")).toBe("ja");
  expect(await goTo(THEME, "fr")).toBe("fr");
  expect(await goTo(SITE)).toBe("en-GB");
  expect(await goTo(SITE, "de")).toBe("de");
  expect(await goTo(SITE)).toBe("en-GB");
});

test.each([
  ["en-GB", 'data-lang="en-GB"', "en-GB"],
  ["none", "", ""],
])("a page of the theme says which it is: %s", async (_, attribute, lang) => {
  document.head.innerHTML = `<meta name="hot-papers" content="hydrate" ${attribute}>`;
  document.body.innerHTML = THEME;
  root.lang = "ja";
  noteSiteLanguage();
  expect(await goTo(SITE)).toBe(lang);
});
