import { SITEMAP_OPTIONS } from "../../src/options/sitemap-options";

test.each([
  [
    "a page of the theme",
    { updated: "2026-01-05T00:00:00.000Z" },
    { lastmod: "2026-01-05T00:00:00.000Z" },
  ],
  ["one without a date", { updated: null }, {}],
  ["a page of the site", null, {}],
])("%s has its date alone", (_, pageContext, expected) => {
  expect(SITEMAP_OPTIONS.serialize({ path: "/a/", pageContext })).toEqual({
    url: "/a/",
    ...expected,
  });
});
