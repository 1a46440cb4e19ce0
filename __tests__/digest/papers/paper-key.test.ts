import { paperKey } from "../../../src/digest/papers/paper-key";

function keyOf(url: string): string {
  return paperKey({ arxivId: null, links: [{ label: "link", url }], title: "A Title" });
}

test.each([
  ["2009.06732", "2009.06732"],
  ["math/0611800", "math-0611800"],
])("the key of arXiv id %j is %j", (arxivId, key) => {
  expect(paperKey({ arxivId, links: [], title: "" })).toBe(key);
});

test.each([
  ["https://doi.org/10.1000/xyz.123", "doi-org-10-1000-xyz-123"],
  ["http://www.journal.example/papers/42.html#abstract", "journal-example-papers-42-html"],
  ["https://openreview.net/forum?id=aBc_1", "openreview-net-forum-id-abc-1"],
  ["https://journal.example/p?utm_source=feed", "journal-example-p"],
])("the key of the link %j is %j", (url, key) => {
  expect(keyOf(url)).toBe(key);
});

test("protocol and www make no difference", () => {
  expect(keyOf("http://www.journal.example/a")).toBe(keyOf("https://journal.example/a"));
});

test("without a link it is made from the title, and it is never empty", () => {
  expect(paperKey({ arxivId: null, links: [], title: "On Things" })).toBe("on-things");
  expect(paperKey({ arxivId: null, links: [], title: "?!" })).toBe("paper");
});
