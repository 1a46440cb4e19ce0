import { siteOfBody } from "../../../src/gatsby/ssr/site-of-body";

test.each([
  [
    "its attributes",
    '<div><div data-hot-papers="/papers/" data-new-word="new" class="a">',
    "/papers/",
    "new",
  ],
  [
    "characters that HTML escapes",
    '<div data-hot-papers="/a&amp;b/" data-new-word="n&#x27;e&lt;w&quot;">',
    "/a&b/",
    "n'e<w\"",
  ],
  ["a root without a word", '<div data-hot-papers="/">', "/", ""],
  ["a page of the site", "<main>data-hot-papers</main>", "/", ""],
])("reads %s", (_, body, base, newWord) => {
  expect(siteOfBody(body)).toEqual({ base, newWord });
});
