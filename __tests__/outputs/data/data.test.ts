import fc from "fast-check";
import { outputFiles } from "../../../src/outputs/output-files";
import type { DigestOutput, PaperOutput, SocialPostOutput } from "../../../src/outputs/types";
import { dataProblems } from "./data-problems";
import { inputOf, placedDigest, postOf } from "../input-of";
import { paperOf } from "../paper-of";
import { treeOf } from "../tree-of";

function dataOf(
  papers: PaperOutput[],
  digest: Partial<DigestOutput> = {},
  posts: SocialPostOutput[] = [],
) {
  const files = outputFiles(inputOf([placedDigest(papers, digest, posts)]));
  const data = files.filter(({ path }) => path.startsWith("/data/"));
  return new Map(data.map(({ path, content }) => [path, JSON.parse(content())]));
}

const knots = () =>
  paperOf({
    arxivId: "math/0611800",
    version: 3,
    title: "Knots of $n^2$ strands, a < b",
    links: [{ label: "abs", url: "https://arxiv.org/abs/math/0611800" }],
    codeLinks: ["https://github.com/ada/knots"],
    score: 500,
  });

test("every data file keeps to its schema", () => {
  const elsewhere = paperOf({ key: "b", arxivId: null, abstract: null, abstractTree: null });
  const bare = { ...elsewhere, firstSeen: null, authors: [], subjects: [] };
  const prose = [{ after: 0, ...treeOf("<p>Hello</p>") }];
  const data = dataOf([knots(), bare], { prose, date: null }, [
    postOf(),
    postOf({ network: "bluesky", handle: null, lang: null, date: null }),
  ]);
  expect([...data.keys()]).toEqual([
    "/data/digests.json",
    "/data/digests/week-38.json",
    "/data/papers.json",
    "/data/papers/math-0611800.json",
    "/data/papers/b.json",
    "/data/subjects.json",
  ]);
  for (const [path, value] of data) expect([path, dataProblems(path, value)]).toEqual([path, []]);
});

test("the schemas refuse what is not documented, lacking or of another type", () => {
  const data = dataOf([knots()], {}, [postOf()]);
  for (const [path, value] of data) {
    expect(dataProblems(path, { ...value, extra: 1 })).not.toEqual([]);
    expect(dataProblems(path, { ...value, version: 1 })).not.toEqual([]);
    for (const name of Object.keys(value)) {
      const rest = Object.entries(value).filter(([other]) => other !== name);
      expect([name, dataProblems(path, Object.fromEntries(rest))]).not.toEqual([name, []]);
    }
  }
  const paper = data.get("/data/papers/math-0611800.json");
  expect(dataProblems("/data/papers/x.json", { ...paper, arxivId: 611800 })).not.toEqual([]);
  expect(dataProblems("/data/papers/x.json", { ...paper, firstSeen: "yesterday" })).not.toEqual([]);
});

test("a paper has its title, its numbers and its posts", () => {
  const post = postOf(treeOf(`<p>See <a href="#x">it</a></p>`));
  const data = dataOf([knots()], {}, [post]);
  const paper = data.get("/data/papers/math-0611800.json");
  expect(paper).toMatchObject({
    version: 3,
    arxivId: "math/0611800",
    arxivVersion: 3,
    doi: "10.48550/arXiv.math/0611800",
    pdfUrl: "https://arxiv.org/pdf/math/0611800",
    title: "Knots of n² strands, a < b",
    published: "2006-11",
    firstSeen: "2020-09-17T09:55:42.000Z",
    appearances: [
      {
        digest: { slug: "week-38", date: "2020-09-17T09:55:42.000Z" },
        rank: 1,
        score: 500,
        posts: [
          {
            id: "1306000000000000001",
            text: "See it",
            html: `<p>See <a href="${post.url}#x">it</a></p>`,
          },
        ],
      },
    ],
  });
  expect(paper.titleHtml).toMatch(/^Knots of <math alttext="n\^2">.*<\/math> strands, a &#x3C; b$/);
});

test("a digest has its papers as they stood in it", () => {
  const data = dataOf([knots()], { lang: "fr" }, [postOf()]);
  expect(data.get("/data/digests/week-38.json")).toMatchObject({
    slug: "week-38",
    language: "fr",
    papers: [{ key: "math-0611800", anchor: "math-0611800", rank: 1, posts: [{ author: "Ada" }] }],
  });
  expect(data.get("/data/digests.json").digests).toMatchObject([{ papers: ["math-0611800"] }]);
});

test("subjects have arXiv's groups, or none", () => {
  expect(dataOf([knots()]).get("/data/subjects.json").subjects).toMatchObject([
    {
      code: "cs.LG",
      name: "Machine Learning",
      group: "Computer Science",
      papers: ["math-0611800"],
    },
    { code: "q-bio.XX", name: null, group: null },
  ]);
});

test("any text is valid in data files and free of control characters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const paper = paperOf({ authors: [text], abstract: text, abstractTree: null });
      const files = outputFiles(inputOf([placedDigest([paper], { title: text })]));
      for (const { path, content } of files) {
        if (!path.startsWith("/data/")) continue;
        const json = content();
        expect(dataProblems(path, JSON.parse(json))).toEqual([]);
        expect(json).not.toMatch(/\\u00[01](?![9A-Fa-f]d)|\\ud[89a-f]/i);
      }
    }),
    { numRuns: 100 },
  );
});
