import { parseDigest } from "../../../src/digest/parse-digest";
import { applyEdits } from "../../support/apply-edits";
import { textAt } from "../../support/text-at";

/** What is told of keys, with the text at its place. */
function told(yaml: string) {
  const source = `---\n${yaml}\n---\n\nText.\n`;
  const { digest, problems } = parseDigest(source, { fileName: "posts/2026-01-01-a.md" });
  const keys = problems.filter(({ rule }) => rule === "front-matter-key");
  return {
    draft: digest.draft,
    told: keys.map((problem) => `${textAt(source, problem)}: ${problem.message}`),
    edited: applyEdits(
      source,
      keys.flatMap(({ edits }) => edits),
    ).slice(4, -12),
  };
}

test("the message", () => {
  expect(told("tilte: A").told).toMatchInlineSnapshot(`
   [
     "tilte: The key “tilte” is not read; the nearest known one is “title”.",
   ]
  `);
});

test.each([
  ["tilte: A", "title: A"],
  ["Slug: a", "slug: a"],
  ['"catagory": A', '"category": A'],
  ["Tags:\n  - a\n  - b", "tags:\n  - a\n  - b"],
  ["tag: a", "tags: a"],
  ["socialimage: /a.png", "socialImage: /a.png"],
  ["social-image: /a.png", "socialImage: /a.png"],
  ["paper: none\npapres: none", "paper: none\npapers: none"],
  ['{ "Title": "A" }', '{ "title": "A" }'],
  ["title: a: b\nsulg: c", "title: a: b\nslug: c"],
])("%j becomes %j", (yaml, edited) => {
  const result = told(yaml);
  expect([result.told.length, result.edited]).toEqual([1, edited]);
});

test.each([
  "layout: post\nweight: 3\ntoc: true\npermalink: /a/\naliases: [/b/]\nauthor: A\nurl: /a/",
  "image: /a.png\nsummary: A\nupdated: 2026-01-02\nmath: true\ncomments: false\npublished: true",
  "series: A\nkeywords: [a]\nlastmod: 2026-01-02\nsubtitle: B\nhero: c\npages: 3\nstatus: final",
  "constructor: a\ntoString: b\nhasOwnProperty: d",
  "tags: [a]\ntag: a",
  "category: a\ncategories: [a, b]",
])("%j is no problem", (yaml) => {
  expect(told(`title: A\n${yaml}`).told).toEqual([]);
});

test("a key beside the right one has no edit", () => {
  const { told: problems, edited } = told("title: A\nTitle: B");
  expect(problems).toEqual(["Title: The key “Title” is not read, and “title” is there too."]);
  expect(edited).toBe("title: A\nTitle: B");
});

test.each([
  ["darft: true", true],
  ["Drafts: yes", true],
  ["darft: false", false],
  ["published: false\ndraft: maybe", true],
])("%j hides the post: %s", (yaml, draft) => {
  const result = told(`title: A\n${yaml}`);
  expect([result.draft, result.told.length]).toEqual([draft, 1]);
});
