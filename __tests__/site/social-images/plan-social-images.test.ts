import { collectPapers } from "../../../src/site/papers/collect-papers";
import { assignPaths } from "../../../src/site/posts/assign-paths";
import { planSocialImages } from "../../../src/site/social-images/plan-social-images";
import type { ScoredFile } from "../../../src/site/posts/scored-file";
import { resolveOptions } from "../../../src/options/resolve-options";
import type { ThemeOptionsInput } from "../../../src/options/theme-options-input";
import { entryOf, postFile } from "../../support/digest-file";
import { pathsAt } from "../../support/paths-at";

const titled = (key: string, title: string, score = 0, line = 1) => {
  const range = { start: { line, column: 6 }, end: { line, column: 6 + title.length } };
  return entryOf({
    ...{ key, score },
    places: { heading: range, title: range, authors: null, links: [], posts: [] },
    title: { text: title, tree: { type: "root", children: [{ type: "text", value: title }] } },
  });
};

/** A font of ASCII. */
const LATIN = {
  hash: "latin",
  characters: new Set(Array.from({ length: 95 }, (_, index) => index + 32)),
};
const middleDot = { hash: "dot", characters: new Set([0xb7]) };

const planOf = (
  files: ScoredFile[],
  options: ThemeOptionsInput = {},
  fonts: (typeof LATIN)[] | null = [LATIN, middleDot],
) => {
  const { digests } = assignPaths(files, pathsAt());
  return planSocialImages(digests, collectPapers(digests), resolveOptions(options), fonts);
};

const digest = postFile("week", {
  title: "The week",
  entries: [
    titled("2601.00001", "A quiet paper", 10),
    titled("2601.00002", "A loud paper", 1376),
    titled("2601.00003", "Another", 700),
    titled("2601.00004", "A fourth", 70),
    titled("2601.00005", "A fifth", 7),
  ].map((entry, index) => ({ ...entry, rank: index + 1 })),
});

test("a digest shows its date, its count and its first papers against the best", () => {
  const { pictures, digests, problems } = planOf([digest]);
  expect(problems).toEqual([]);
  expect([...pictures.values()]).toEqual([
    {
      kind: "digest",
      site: "Hot Papers",
      meta: "5 January 2026 · 5 papers",
      title: "The week",
      text: "",
      rows: [
        { rank: 1, label: "A quiet paper", bar: { score: "10", share: 0.007 } },
        { rank: 2, label: "A loud paper", bar: { score: "1,376", share: 1 } },
        { rank: 3, label: "Another", bar: { score: "700", share: 0.509 } },
        { rank: 4, label: "A fourth", bar: { score: "70", share: 0.051 } },
      ],
    },
  ]);
  const [url] = pictures.keys();
  expect([...digests]).toEqual([
    ["/posts/week/", { url, width: 1200, height: 630, alt: "The week" }],
  ]);
});

test("an article shows what it is about; where nothing has a score there are no bars", () => {
  const article = postFile("article", { date: null, description: "About *it*" });
  const quiet = postFile("quiet", { entries: [titled("2601.00001", "One")] });
  const [first, second] = planOf([article, quiet]).pictures.values();
  expect(first).toMatchObject({ kind: "article", meta: "", text: "About *it*", rows: [] });
  expect(second?.rows).toEqual([{ rank: 1, label: "One", bar: null }]);
});

test("papers have one by option, with the best score that they had", () => {
  const later = postFile("later", {
    date: "2026-02-01T00:00:00.000Z",
    entries: [
      entryOf({ key: "2601.00001", score: 50, authors: ["A. One", "B. Two"], subjects: ["cs.LG"] }),
      entryOf({ key: "2601.00009", score: 200 }),
    ],
  });
  const plan = planOf([digest, later], { socialImages: { digests: false, papers: true } });
  expect(plan.digests.size).toBe(0);
  const image = plan.papers.get("2601.00001");
  expect(plan.pictures.get(image?.url ?? "")).toEqual({
    kind: "paper",
    site: "Hot Papers",
    meta: "5 January 2026",
    title: "Title of 2601.00001",
    text: "A. One, B. Two",
    rows: [{ rank: null, label: "Machine Learning", bar: { score: "50", share: 0.25 } }],
  });
  // Without subjects and scores there is nothing to stand in a row.
  const bare = planOf([postFile("bare", { entries: [titled("2601.00001", "Bare")] })], {
    socialImages: { digests: false, papers: true },
  });
  expect([...bare.pictures.values()]).toMatchObject([{ title: "Bare", text: "", rows: [] }]);
  const withoutPages = { papers: { pages: false }, socialImages: { papers: true } };
  expect(planOf([digest], withoutPages).papers.size).toBe(0);
});

test("the author's own image wins, with or without pictures of ours", () => {
  const own = {
    ...postFile("own", { socialImage: "/own.png" }),
    socialImageSize: { width: 800, height: 400 },
  };
  const remote = postFile("remote", { socialImage: "https://img.example/a.png" });
  for (const fonts of [null, [LATIN, middleDot]]) {
    const { digests, pictures } = planOf([own, remote], {}, fonts);
    expect([...digests.values()]).toEqual([
      { url: "/own.png", width: 800, height: 400, alt: "Digest own" },
      { url: "https://img.example/a.png", width: null, height: null, alt: "Digest remote" },
    ]);
    expect(pictures.size).toBe(0);
  }
});

test("none is planned without fonts or by option", () => {
  expect(planOf([digest], {}, null).pictures.size).toBe(0);
  expect(planOf([digest], { socialImages: { digests: false } }).pictures.size).toBe(0);
});

test("if no font has a character, the post has no picture, and the character is reported with its place", () => {
  const japanese = postFile("japanese", {
    entries: [titled("2601.00001", "論文の題名です", 5, 12), titled("2601.00002", "Plain", 9, 30)],
  });
  const arabic = postFile("arabic", { title: "ورق 🔥" });
  const { digests, problems } = planOf([japanese, arabic, digest]);
  expect([...digests.keys()]).toEqual(["/posts/week/"]);
  expect(problems).toMatchInlineSnapshot(`
   [
     {
       "file": "content/posts/arabic.md",
       "problem": {
         "edits": [],
         "end": {
           "column": 1,
           "line": 1,
         },
         "fix": "Name a font file that has them in the option socialImages.fonts.",
         "message": "The fonts of social images have no و ر ق (Arabic). Shared links show the default image.",
         "rule": "social-image-glyphs",
         "safe": false,
         "severity": "warning",
         "start": {
           "column": 1,
           "line": 1,
         },
         "url": "docs/reference/problems/social-image-glyphs.md",
       },
     },
     {
       "file": "content/posts/japanese.md",
       "problem": {
         "edits": [],
         "end": {
           "column": 13,
           "line": 12,
         },
         "fix": "Name a font file that has them in the option socialImages.fonts.",
         "message": "The fonts of social images have no 論 文 の 題 名 and 2 more (Han, Hiragana). Shared links show the default image.",
         "rule": "social-image-glyphs",
         "safe": false,
         "severity": "warning",
         "start": {
           "column": 6,
           "line": 12,
         },
         "url": "docs/reference/problems/social-image-glyphs.md",
       },
     },
   ]
  `);
});

test("characters of the site itself that no font has are reported once", () => {
  const { pictures, problems } = planOf([digest, postFile("other")], { site: { language: "ja" } });
  expect(pictures.size).toBe(0);
  expect(problems).toMatchInlineSnapshot(`
   [
     {
       "file": null,
       "problem": {
         "edits": [],
         "end": {
           "column": 1,
           "line": 1,
         },
         "fix": "Name a font file that has them in the option socialImages.fonts.",
         "message": "The fonts of social images have no 年 月 日 論 文 and 1 more (Han). The name of the site or its dates need them, so all shared links show the default image.",
         "rule": "social-image-glyphs",
         "safe": false,
         "severity": "warning",
         "start": {
           "column": 1,
           "line": 1,
         },
         "url": "docs/reference/problems/social-image-glyphs.md",
       },
     },
   ]
  `);
});
