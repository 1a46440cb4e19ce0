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

test.each([
  ["https://openreview.net/profile?id=~Ada_Example1", "Ada Example"],
  ["https://scholar.google.com/citations?user=x", "Ada Example"],
  ["https://twitter.com/ada/status/1", "tweet"],
  ["https://bsky.app/profile/ada.example/post/1", "post"],
  ["https://github.com/example/rooms", "paper"],
  ["https://example.github.io/rooms/", "page"],
  ["https://rooms.example/", "project page"],
  ["https://rooms.example/code", "Code"],
])("a link to %s is no identity", (url, label) => {
  const side = { label, url };
  expect(paperKey({ arxivId: null, links: [side], title: "On Things" })).toBe("on-things");
  const links = [side, { label: "paper", url: "https://journal.example/42" }];
  expect(paperKey({ arxivId: null, links, title: "On Things" })).toBe("journal-example-42");
});

test("a known site of papers says more than a link before it", () => {
  const links = [
    { label: "paper", url: "https://lab.example/rooms.pdf" },
    { label: "doi", url: "https://dl.acm.org/doi/10.1145/1.2" },
  ];
  expect(paperKey({ arxivId: null, links, title: "" })).toBe("doi-org-10-1145-1-2");
});
