import { parseDigest } from "../../../src/digest/parse-digest";

/** More lines than a call takes arguments. */
const MANY = 130_000;
const FRONT = "---\ntitle: A\ndate: 2024-05-01\nslug: a\n---\n";

test("the text of a page of an abstract may be as long as it likes", () => {
  const second = `Loud Halls\nAnn Lee\n${"a\n".repeat(MANY)}Cite as: arXiv:2405.00002\n`;
  const source = `${FRONT}Quiet Rooms\nAnn Lee\nCite as: arXiv:2405.00001\n\n${second}`;
  const { digest } = parseDigest(source, { fileName: "posts/a.md" });
  expect(digest.entries.map(({ arxivId }) => arxivId)).toEqual(["2405.00001", "2405.00002"]);
});

test("so may a list of papers in YAML", () => {
  const count = 25_000;
  const items = "  - title: Quiet Rooms\n    url: https://arxiv.org/abs/2405.00001\n".repeat(count);
  const { digest } = parseDigest(`${FRONT}papers:\n${items}`, { fileName: "posts/a.md" });
  expect(digest.entries).toHaveLength(count);
});
