import type { NodeRecord } from "../../src/gatsby/records";
import { siteModel } from "../../src/gatsby/site-model";
import { resolveOptions } from "../../src/options/resolve-options";
import { entryOf, postFile } from "../support/post-file";

const modelOf = (files: ReturnType<typeof postFile>[]) =>
  siteModel(
    files,
    resolveOptions({}),
    { siteUrl: "https://p.example", pathPrefix: "/x", trailingSlash: "always" },
    (type, key) => `${type} ${key}`,
  );

function dataOf<T extends NodeRecord["type"]>(records: NodeRecord[], type: T) {
  return records.filter((record) => record.type === type).map(({ data }) => data);
}

const older = postFile("older", {
  date: "2025-12-01T00:00:00.000Z",
  entries: [
    entryOf({
      key: "2009.06732",
      rank: 1,
      score: 90,
      authors: ["Hinrich Schütze", "Ada Author"],
      subjects: ["cs.CL", "cs.LG"],
    }),
  ],
});
const newer = postFile("newer", {
  entries: [
    entryOf({
      key: "2009.06732",
      rank: 4,
      score: 20,
      authors: ["hinrich  schutze"],
      subjects: ["cs.LG"],
    }),
    entryOf({ key: "2009.07118", rank: 5, score: 30, subjects: ["cs.LG", "zz.ZZ"] }),
  ],
});

test("a paper in two digests is one paper with two entries", () => {
  const papers = dataOf(modelOf([newer, older]).records, "HotPapersPaper");
  expect(papers).toHaveLength(2);
  expect(papers[0]).toMatchObject({
    key: "2009.06732",
    score: 90,
    bestRank: 1,
    firstSeen: "2025-12-01T00:00:00.000Z",
    entries: ["HotPapersEntry digest-older 2009.06732", "HotPapersEntry digest-newer 2009.06732"],
  });
});

test("authors are folded by case, diacritics and spacing, and linked both ways", () => {
  const authors = dataOf(modelOf([newer, older]).records, "HotPapersAuthor");
  expect(authors).toEqual([
    {
      name: "hinrich  schutze",
      slug: "hinrich-schutze",
      path: null,
      papers: ["HotPapersPaper 2009.06732"],
    },
  ]);
});

test("every subject that an entry names has a node, known to arXiv or not", () => {
  const subjects = dataOf(modelOf([newer, older]).records, "HotPapersSubject");
  expect(subjects).toEqual([
    {
      code: "cs.CL",
      path: "/subjects/cs.CL/",
      name: "Computation and Language",
      group: "Computer Science",
      papers: [],
    },
    {
      code: "cs.LG",
      path: "/subjects/cs.LG/",
      name: "Machine Learning",
      group: "Computer Science",
      papers: ["HotPapersPaper 2009.06732", "HotPapersPaper 2009.07118"],
    },
    {
      code: "zz.ZZ",
      path: "/subjects/zz.ZZ/",
      name: null,
      group: null,
      papers: ["HotPapersPaper 2009.07118"],
    },
  ]);
});

test("a digest knows its neighbours, its top papers and its subjects", () => {
  const [first, second] = dataOf(modelOf([newer, older]).records, "HotPapersDigest");
  expect(first).toMatchObject({ previous: null, next: "digest-newer" });
  expect(second).toMatchObject({
    previous: "digest-older",
    next: null,
    topEntries: [
      "HotPapersEntry digest-newer 2009.07118",
      "HotPapersEntry digest-newer 2009.06732",
    ],
    subjects: [
      { code: "cs.LG", name: "Machine Learning", count: 2 },
      { code: "zz.ZZ", name: null, count: 1 },
    ],
  });
});

test("without a navigation option the author's pages are in it", () => {
  const about = postFile("about", { template: "page", title: "About us" });
  const [site] = dataOf(modelOf([about]).records, "HotPapersSite");
  expect(site).toMatchObject({
    navigation: [
      { label: "Home", path: "/" },
      { label: "Archive", path: "/archive/" },
      { label: "Tags", path: "/tags/" },
      { label: "Subjects", path: "/subjects/" },
      { label: "About us", path: "/pages/about/" },
    ],
  });
});

test("what the newest digest leaves out of a paper is as an older one has it", () => {
  const terse = postFile("terse", {
    date: "2026-03-01T00:00:00.000Z",
    entries: [entryOf({ key: "2009.06732" })],
  });
  const authors = dataOf(modelOf([older, terse]).records, "HotPapersAuthor");
  expect(authors).toMatchObject([{ name: "Hinrich Schütze" }, { name: "Ada Author" }]);
});
