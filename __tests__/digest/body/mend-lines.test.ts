import { parseDigest } from "../../../src/digest/parse-digest";
import { applyEdits } from "../../support/apply-edits";
import { textAt } from "../../support/text-at";

function read(source: string) {
  const { digest, problems } = parseDigest(source, { fileName: "posts/2026-03-01-a.md" });
  const papers = digest.entries.map((entry) => ({ ...entry, places: null }));
  return { source, papers, prose: digest.prose, digest, problems };
}

const SLIPS = `---
title: Reading
date: 2026-03-01
slug: reading
---

# 1. Quiet Lamps

Auhtors: Ada Example, Ben Sample

- retweets; 5, favorites; 9
- lniks: [abs](https://arvix.org/abs/2603. 10001) | [code](https://github.com/ada/lamps)

Lamps are lit.
`;

test("slips are read as what they mean, and told with edits that change nothing", () => {
  const { papers, digest, problems } = read(SLIPS);
  const [paper] = digest.entries;
  expect([paper?.arxivId, paper?.authors, paper?.metrics.map(({ value }) => value)]).toEqual([
    "2603.10001",
    ["Ada Example", "Ben Sample"],
    [5, 9],
  ]);
  expect(problems.map(({ rule, message, safe }) => [rule, message, safe])).toEqual([
    ["label-mended", "The label “Auhtors:” is read as “Authors:”.", true],
    ["label-mended", "The label “retweets;” is read as “retweets:”.", true],
    ["label-mended", "The label “favorites;” is read as “favorites:”.", true],
    ["label-mended", "The label “lniks:” is read as “links:”.", true],
    [
      "link-mended",
      "“https://arvix.org/abs/2603. 10001” is read as “https://arxiv.org/abs/2603.10001”.",
      true,
    ],
  ]);
  const mended = read(
    applyEdits(
      SLIPS,
      problems.flatMap(({ edits }) => edits),
    ),
  );
  expect([mended.papers, mended.problems]).toEqual([papers, []]);
});

test("places lead to the words of the file", () => {
  const { digest } = read(SLIPS);
  const [links = []] = digest.entries.map(({ places }) => places.links);
  expect(links.map((range) => textAt(SLIPS, range))).toEqual([
    "[abs](https://arvix.org/abs/2603. 10001)",
    "[code](https://github.com/ada/lamps)",
  ]);
});

test("code stays as it is", () => {
  const code = "```\nAuhtors: Ada Example, Ben Sample\nhttps://arvix.org/abs/2603.10001\n```";
  const { problems, prose } = read(`---\ntitle: A\ndate: 2026-03-01\nslug: a\n---\n\n${code}\n`);
  expect([problems, prose[0]?.text]).toEqual([[], code.split("\n").slice(1, 3).join("\n")]);
});
