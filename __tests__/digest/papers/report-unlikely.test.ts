import { parseDigest } from "../../../src/digest/parse-digest";
import { examplePost } from "../../../src/problems/example-post";

const parse = (...facts: string[]) =>
  parseDigest(
    examplePost(
      "# 1. Quiet Stones",
      "",
      ...facts,
      "- links: [abs](https://arxiv.org/abs/2601.00001)",
      "",
      "We study stones.",
    ),
    { fileName: "posts/hot-papers.md" },
  );

test("counts that hardly fit together are reported at the larger one, and still count", () => {
  const { digest, problems } = parse("- retweets: 36,288, favorites: 0 (03/08/2026 08:00:00)");
  expect(problems).toMatchInlineSnapshot(`
   [
     {
       "edits": [],
       "end": {
         "column": 19,
         "line": 9,
       },
       "fix": "Compare both with the posts that they count, and correct the wrong one.",
       "message": "36,288 retweets and only 0 favorites: one of the two counts is hardly right.",
       "rule": "metrics-unlikely",
       "safe": false,
       "severity": "info",
       "start": {
         "column": 13,
         "line": 9,
       },
       "url": "docs/reference/problems/metrics-unlikely.md",
     },
   ]
  `);
  expect(digest.entries[0]?.abstract?.text).toBe("We study stones.");
});

test.each([
  [["- retweets: 3", "- favorites 90,000"], ["10:13"]],
  [["- [code](https://github.com/ada/stones), ❤️ 90,000, 🔁 3"], ["9:1"]],
  [["- retweets: 300", "- favorites: 900"], []],
])("%j is told at %j", (facts, places) => {
  const { problems } = parse(...facts);
  expect(problems.map(({ start }) => `${start.line}:${start.column}`)).toEqual(places);
});

test("counts in the items and columns of papers are metrics", () => {
  const list = examplePost(
    "- [Title A](https://arxiv.org/abs/2601.00001) 👍 57",
    "- [Title B](https://arxiv.org/abs/2601.00002) (▲ 1.2k)",
    "- [Title C](https://arxiv.org/abs/2601.00003) - 9 likes",
    "",
    "| Title | 👍 | GitHub ⭐ | Link |",
    "| --- | --- | --- | --- |",
    "| Title D | 57 | 1,234 | [arXiv](https://arxiv.org/abs/2601.00004) |",
    "| Title E | 9 | - | [arXiv](https://arxiv.org/abs/2601.00005) |",
  );
  const { digest, problems } = parseDigest(list, { fileName: "posts/hot-papers.md" });
  const counts = digest.entries.map(({ metrics }) =>
    metrics.map(({ name, value }) => `${name} ${value}`).join(", "),
  );
  expect(counts).toEqual([
    "upvotes 57",
    "upvotes 1200",
    "likes 9",
    "upvotes 57, github stars 1234",
    "upvotes 9",
  ]);
  expect(digest.entries.map(({ abstract }) => abstract)).toEqual(Array(5).fill(null));
  expect(problems).toEqual([]);
});
