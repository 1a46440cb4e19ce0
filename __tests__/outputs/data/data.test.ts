import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020";
import addFormats from "ajv-formats";
import fc from "fast-check";
import type { PaperListOutput } from "../../../src/outputs/paper-list";
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
  const data = files.filter(
    ({ path }) => path.startsWith("/data/") && !path.startsWith("/data/schemas/"),
  );
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
    for (const name of Object.keys(value).filter((own) => own !== "$schema")) {
      const rest = Object.entries(value).filter(([other]) => other !== name);
      expect([name, dataProblems(path, Object.fromEntries(rest))]).not.toEqual([name, []]);
    }
  }
  const paper = data.get("/data/papers/math-0611800.json");
  expect(dataProblems("paper", { ...paper, arxivId: 611800 })).not.toEqual([]);
  expect(dataProblems("paper", { ...paper, firstSeen: "yesterday" })).not.toEqual([]);
});

test("a program that follows the addresses has all schemas, which let new properties be", async () => {
  const files = outputFiles(inputOf([placedDigest([knots()], {}, [postOf()])]));
  const fetched = new Map(
    files.map(({ path, content }) => [`https://papers.example${path}`, content]),
  );
  const loadSchema = async (address: string) => JSON.parse(fetched.get(address)?.() ?? "no file");
  const ajv = addFormats(new Ajv({ loadSchema, strict: true, allowUnionTypes: true }));
  for (const { path, content } of files) {
    if (!/^\/data\/(?!schemas\/)/.test(path)) continue;
    const value = JSON.parse(content());
    const isValid =
      ajv.getSchema(value.$schema) ?? (await ajv.compileAsync(await loadSchema(value.$schema)));
    expect([path, isValid(value), isValid({ ...value, later: 1 })]).toEqual([path, true, true]);
  }
});

test("a paper has its title, its numbers and its posts", () => {
  const post = postOf(treeOf(`<p>See <a href="#x">it</a></p>`));
  const data = dataOf([knots()], {}, [post]);
  const paper = data.get("/data/papers/math-0611800.json");
  expect(paper).toMatchObject({
    version: 4,
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
        if (!path.startsWith("/data/") || path.startsWith("/data/schemas/")) continue;
        const json = content();
        expect(dataProblems(path, JSON.parse(json))).toEqual([]);
        expect(json).not.toMatch(/\\u00[01](?![9A-Fa-f]d)|\\ud[89a-f]/i);
      }
    }),
    { numRuns: 100 },
  );
});

describe("a list of papers of a month", () => {
  const papers = Array.from({ length: 12 }, (_, n) =>
    paperOf({
      arxivId: `2101.000${String(n).padStart(2, "0")}`,
      title: `Sea ${n}`,
      score: 1000 - n,
    }),
  );
  const list = (of: "best" | "archive" | "subject", path: string): PaperListOutput => ({
    ...{ of, path, url: `https://papers.example${path}`, period: "2021-01" },
    code: of === "subject" ? "cs.CL" : null,
    papers: papers.map((paper) => ({ paper, score: paper.score / 2, scoreMetrics: [] })),
  });
  const lists = [
    list("best", "/best/2021/01/"),
    list("archive", "/archive/2021/01/"),
    list("subject", "/subjects/cs.CL/2021/01/"),
  ];
  const files = outputFiles(inputOf([placedDigest(papers)], { lists }));
  const contentOf = (path: string) => files.find((file) => file.path === path)?.content() ?? "";

  test("best and archive have citations and data, a subject data alone", () => {
    const found = files
      .map(({ path }) => path)
      .filter((path) => /2021/.test(path) && !/papers/.test(path));
    expect(found.toSorted()).toEqual([
      "/archive/2021/01.bib",
      "/archive/2021/01.csl.json",
      "/archive/2021/01.ris",
      "/best/2021/01.bib",
      "/best/2021/01.csl.json",
      "/best/2021/01.ris",
      "/data/archive/2021-01.json",
      "/data/best/2021-01.json",
      "/data/subjects/cs.CL/2021-01.json",
    ]);
    for (const path of found.filter((one) => one.startsWith("/data/"))) {
      const value = JSON.parse(contentOf(path));
      expect([path, dataProblems(path, value)]).toEqual([path, []]);
      expect(value.papers).toHaveLength(12);
      expect(value.papers[0]).toMatchObject({ key: "2101.00000", score: 500, title: "Sea 0" });
    }
    expect(contentOf("/best/2021/01.bib").match(/^@misc/gm)).toHaveLength(12);
  });

  test("the data name each file with citations, and the lists", () => {
    expect(JSON.parse(contentOf("/data/best/2021-01.json")).citations).toEqual({
      bibtex: "https://papers.example/best/2021/01.bib",
      ris: "https://papers.example/best/2021/01.ris",
      "csl-json": "https://papers.example/best/2021/01.csl.json",
    });
    const paper = JSON.parse(contentOf("/data/papers/2101.00003.json"));
    expect(paper.citations).toEqual({ bibtex: "https://papers.example/papers/2101.00003.bib" });
    expect(JSON.parse(contentOf("/data/digests.json"))).toMatchObject({
      best: [{ period: "2021-01", url: "https://papers.example/data/best/2021-01.json" }],
      archive: [{ period: "2021-01", url: "https://papers.example/data/archive/2021-01.json" }],
    });
    for (const { path, content } of files.filter(({ path }) => path.startsWith("/data/"))) {
      if (path.startsWith("/data/schemas/")) continue;
      const addresses =
        content().match(/https:\/\/papers\.example\/[^"\\]*\.(?:json|bib|ris)(?=")/g) ?? [];
      const known = new Set(files.map((file) => `https://papers.example${file.path}`));
      expect(addresses.filter((address) => !known.has(address))).toEqual([]);
    }
  });

  test("the documented question takes one request", async () => {
    const docs = readFileSync(join(__dirname, "../../../docs/reference/files.md"), "utf8");
    const [, script = ""] = /```js\n(\/\/ The ten.*?)```/s.exec(docs) ?? [];
    const asked: string[] = [];
    const printed: string[] = [];
    const fetchFile = async (address: string) => {
      const { pathname } = new URL(address);
      asked.push(pathname);
      return { json: async () => JSON.parse(contentOf(pathname)) };
    };
    const run = new Function("fetch", "console", `return (async () => {${script}})()`);
    await run(fetchFile, { log: (line: string) => printed.push(line) });
    expect(asked).toEqual(["/data/subjects/cs.CL/2021-01.json"]);
    expect(printed.map((entry) => /title=\{([^}]+)/.exec(entry)?.[1])).toEqual(
      Array.from({ length: 10 }, (_, n) => `Sea ${n}`),
    );
  });
});

test("an author with five papers has BibTeX", () => {
  const papers = [1, 2, 3, 4, 5].map((n) => paperOf({ arxivId: `2101.0000${n}` }));
  const author = (name: string, own: PaperOutput[]) => ({
    ...{
      name,
      path: `/authors/${name}/`,
      url: `https://papers.example/authors/${name}/`,
      papers: own,
    },
  });
  const authors = [author("five", papers), author("four", papers.slice(1))];
  const files = outputFiles(inputOf([placedDigest(papers)], { authors }));
  const found = files.filter(({ path }) => /^\/authors\/.*(?:bib|ris|csl\.json)$/.test(path));
  expect(found.map(({ path }) => path)).toEqual(["/authors/five.bib"]);
});
