import { isDeepStrictEqual } from "node:util";
import { besideId } from "../../src/site/records/beside-id";
import type { NodeRecord } from "../../src/site/records/records";
import { siteModel } from "../../src/site/site-model";
import { resolveOptions } from "../../src/options/resolve-options";
import type { ThemeOptionsInput } from "../../src/options/theme-options-input";
import { entryOf, postFile } from "../support/digest-file";

const modelOf = (files: ReturnType<typeof postFile>[], options: ThemeOptionsInput = {}) =>
  siteModel(
    files,
    resolveOptions(options),
    { siteUrl: "https://p.example", pathPrefix: "/x", trailingSlash: "always" },
    (type, key) => `${type} ${key}`,
  );

function dataOf<T extends NodeRecord["type"]>(records: NodeRecord[], type: T) {
  return records.filter((record) => record.type === type).map(({ data }) => data);
}

/** Returns the data of nodes of a type with what stands in the nodes beside them. */
function wholeOf(records: NodeRecord[], type: NodeRecord["type"]): object[] {
  const byId = new Map(records.map(({ id, data }) => [id, data]));
  return records
    .filter((record) => record.type === type)
    .map(({ id, data }) => ({ ...data, ...byId.get(besideId(id)) }));
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
    topRank: 1,
    firstSeen: "2025-12-01T00:00:00.000Z",
    entries: ["HotPapersEntry digest-older 2009.06732", "HotPapersEntry digest-newer 2009.06732"],
  });
});

test("authors are folded by case, diacritics and spacing, and linked both ways", () => {
  const authors = wholeOf(modelOf([newer, older]).records, "HotPapersAuthor");
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
  const subjects = wholeOf(modelOf([newer, older]).records, "HotPapersSubject");
  expect(subjects).toEqual([
    {
      code: "cs.CL",
      path: "/subjects/cs.CL/",
      name: "Computation and Language",
      group: "Computer Science",
      aliases: [],
      papers: [],
    },
    {
      code: "cs.LG",
      path: "/subjects/cs.LG/",
      name: "Machine Learning",
      group: "Computer Science",
      aliases: [],
      papers: ["HotPapersPaper 2009.06732", "HotPapersPaper 2009.07118"],
    },
    {
      code: "zz.ZZ",
      path: "/subjects/zz.ZZ/",
      name: null,
      group: null,
      aliases: [],
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
    // In its own order, whatever the scores.
    topEntries: ["HotPapersEntry digest-newer 2009.06732"],
    subjects: [
      { code: "cs.LG", name: "Machine Learning", count: 2 },
      { code: "zz.ZZ", name: null, count: 1 },
    ],
  });
});

test("without a navigation option the footer leads to the archive and the author's pages", () => {
  const about = postFile("about", { template: "page", title: "About us" });
  const [site] = dataOf(modelOf([about]).records, "HotPapersSite");
  expect(site).toMatchObject({
    navigation: [
      { label: "Today", path: "/" },
      { label: "Subjects", path: "/subjects/" },
      { label: "Saved", path: "/reading-list/" },
    ],
    otherPages: [
      { label: "Archive", path: "/archive/" },
      { label: "About us", path: "/pages/about/" },
    ],
  });
});

test("on a site with papers the best of them and their trends are in it too", () => {
  const [site] = dataOf(modelOf([older]).records, "HotPapersSite");
  expect(site).toMatchObject({
    topPath: "/best/",
    navigation: [
      { label: "Today", path: "/" },
      { label: "Best of", path: "/best/" },
      { label: "Subjects", path: "/subjects/" },
      { label: "Trends", path: "/trends/" },
      { label: "Saved", path: "/reading-list/" },
    ],
  });
});

test.each([
  ["hide tags that every digest has", ["ML"], ["Archive"]],
  ["lead to tags that tell digests apart", ["ML", "Robots"], ["Archive", "Tags"]],
])("the footer's pages %s", (_, tags, expected) => {
  const tagged = (slug: string, own: string[]) =>
    postFile(slug, { tags: own, entries: [entryOf({ key: slug })] });
  const files = [tagged("a", ["ML"]), tagged("b", tags)];
  const [site] = dataOf(modelOf(files).records, "HotPapersSite");
  expect(site).toMatchObject({
    otherPages: expected.map((label) => ({ label })),
    commonTerms: ["/tag/ml/"],
  });
});

test("what the newest digest leaves out of a paper comes from an older one", () => {
  const terse = postFile("terse", {
    date: "2026-03-01T00:00:00.000Z",
    entries: [entryOf({ key: "2009.06732" })],
  });
  const authors = dataOf(modelOf([older, terse]).records, "HotPapersAuthor");
  expect(authors).toMatchObject([{ name: "Hinrich Schütze" }, { name: "Ada Author" }]);
});

describe("what options leave out", () => {
  const kindsOf = (files: { path: string }[]) => ({
    feeds: files.some(({ path }) => /(?:rss|atom)\.xml$|feed\.json$/.test(path)),
    citations: files.some(({ path }) => /\.(?:bib|ris|csl\.json)$/.test(path)),
    data: files.some(({ path }) => /^\/(?:data\/|llms\.txt)/.test(path)),
  });
  const all = { feeds: true, citations: true, data: true };

  test.each<[string, ThemeOptionsInput, Partial<typeof all>]>([
    ["nothing by default", {}, {}],
    ["feeds", { feeds: { enabled: false } }, { feeds: false }],
    ["citations", { citations: { enabled: false } }, { citations: false }],
    ["data", { data: false }, { data: false }],
  ])("%s", (_, options, less) => {
    const { files, pages } = modelOf([newer, older], options);
    expect(kindsOf(files)).toEqual({ ...all, ...less });
    // Pages name the files that there are, and no others.
    const named = pages.flatMap(({ context }) => context.files);
    expect(kindsOf(named)).toEqual({ ...all, ...less });
    const paths = new Set(files.map(({ path }) => path));
    expect(named.filter(({ path }) => !paths.has(path))).toEqual([]);
  });

  test("citations go from pages as well", () => {
    const { records } = modelOf([older], { citations: { enabled: false } });
    expect(dataOf(records, "HotPapersPaper")).toMatchObject([{ bibtex: null, citationMeta: [] }]);
    expect(dataOf(records, "HotPapersEntry")).toMatchObject([{ coins: null }]);
  });

  test("JSON-LD goes from pages", () => {
    const { records } = modelOf([older], { structuredData: false });
    expect(dataOf(records, "HotPapersPaper")).toMatchObject([{ jsonLd: null }]);
    expect(dataOf(records, "HotPapersDigest")).toMatchObject([{ jsonLd: null }]);
  });

  test("pages of papers, subjects and authors", () => {
    const { pages, files } = modelOf([newer, older], { papers: { pages: false } });
    const templates = new Set(pages.map(({ template }) => template));
    expect([...templates].sort()).toEqual([
      "archive",
      "digest",
      "feeds",
      "home",
      "list",
      "not-found",
      "reading-list",
      "search",
      "term-index",
      "top",
      "trends",
    ]);
    expect(kindsOf(files)).toEqual(all);
  });

  test("feeds, if the site does not say its address", () => {
    const address = { siteUrl: "", pathPrefix: "", trailingSlash: "always" } as const;
    const nodeId = (type: string, key: string) => `${type} ${key}`;
    const { files } = siteModel([older], resolveOptions({}), address, nodeId);
    expect(kindsOf(files)).toEqual({ ...all, feeds: false });
  });
});

test("without pages of papers the best ones lead to their places in digests", () => {
  const { records, pages } = modelOf([newer, older], { papers: { pages: false } });
  const hrefOf = new Map(
    records.flatMap(({ type, id, data }) =>
      type === "HotPapersPaper" && "href" in data ? [[id, data.href]] : [],
    ),
  );
  const best = pages.find(({ path }) => path === "/best/2026/01/");
  expect(best?.template === "top" && best.context.paperIds.map((id) => hrefOf.get(id))).toEqual([
    "/posts/newer/#2009.07118",
    "/posts/newer/#2009.06732",
  ]);
});

test("without the best papers no page and no link leads to them", () => {
  const { records, pages } = modelOf([newer, older], { archive: { best: 0 } });
  expect(pages.filter(({ template }) => template === "top")).toEqual([]);
  expect(JSON.stringify([pages, records]).match(/[^"]*\/best\/[^"]*/g)).toBeNull();
  expect(dataOf(records, "HotPapersSite")).toMatchObject([{ topPath: null }]);
});

test("an author has a page with at least as many papers as the option says", () => {
  const authorPages = (authorPapers: number) =>
    modelOf([older], { papers: { authorPapers } }).pages.flatMap(({ template, path }) =>
      template === "author" ? [path] : [],
    );
  expect(authorPages(1)).toEqual(["/authors/hinrich-schutze/", "/authors/ada-author/"]);
  expect(authorPages(2)).toEqual([]);
});

test("lists begin with the digests that the option says", () => {
  const digestsOf = (sort: "newest" | "oldest") =>
    modelOf([newer, older], { lists: { sort, perPage: 1 } }).pages.flatMap((page) =>
      "of" in page.context && page.context.of.kind === "home" ? [page.context] : [],
    );
  expect(digestsOf("newest").map(({ digestIds }) => digestIds)).toEqual([
    ["digest-newer"],
    ["digest-older"],
  ]);
  expect(digestsOf("oldest")).toMatchObject([
    { digestIds: ["digest-older"], paging: { page: 1, oldestFirst: true } },
    { digestIds: ["digest-newer"], paging: { page: 2, oldestFirst: true } },
  ]);
});

test("a subject that arXiv lists under two codes has one page", () => {
  const both = postFile("both", {
    entries: [
      entryOf({ key: "a", subjects: ["cs.SY", "eess.SY"] }),
      entryOf({ key: "b", subjects: ["cs.SY"] }),
    ],
  });
  const { records } = modelOf([both]);
  expect(wholeOf(records, "HotPapersSubject")).toMatchObject([
    { code: "eess.SY", aliases: ["cs.SY"], papers: ["HotPapersPaper a", "HotPapersPaper b"] },
  ]);
});

test("codes that arXiv does not know have a page each, whatever they hold", () => {
  const odd = postFile("odd", {
    entries: [entryOf({ key: "a", subjects: ["x/y", "x-y", "x y"] })],
  });
  const subjects = modelOf([odd]).pages.flatMap(({ template, path }) =>
    template === "subject" && !path.includes("by-score") ? [path] : [],
  );
  expect(new Set(subjects).size).toBe(3);
  expect(subjects.filter((path) => path.split("/").length !== 4)).toEqual([]);
});

const fileOf = (files: ReturnType<typeof postFile>[], path: string, options?: ThemeOptionsInput) =>
  modelOf(files, options)
    .files.find((file) => file.path === path)
    ?.content();

test("papers.json has papers in the order in which they first stood in a digest", () => {
  const { papers } = JSON.parse(fileOf([newer, older], "/data/papers.json") ?? "");
  expect(papers.map(({ key }: { key: string }) => key)).toEqual(["2009.06732", "2009.07118"]);
});

test("periods have data and citations where they have pages, by their own scores", () => {
  const { files, pages } = modelOf([newer, older], { archive: { subjectPapers: 1 } });
  const paths = files.map(({ path }) => path);
  expect(paths.filter((path) => /(?:best|archive|subjects\/.*)[/.].*2025/.test(path))).toEqual(
    expect.arrayContaining(["/best/2025/12.bib", "/archive/2025/12.ris", "/data/best/2025.json"]),
  );
  const data = files.find(({ path }) => path === "/data/subjects/cs.LG/2025-12.json")?.content();
  expect(JSON.parse(data ?? "")).toMatchObject({
    url: "https://p.example/x/subjects/cs.LG/2025/12/",
    subject: { code: "cs.LG" },
    papers: [{ key: "2009.06732", score: 90 }],
  });
  const filesOf = (path: string) =>
    pages.find((page) => page.path === path)?.context.files.map((file) => file.path);
  expect(filesOf("/best/2025/12/")).toEqual([
    "/best/2025/12.bib",
    "/best/2025/12.ris",
    "/best/2025/12.csl.json",
    "/data/best/2025-12.json",
  ]);
  expect(filesOf("/best/2025/12/by-digests/")).toEqual([]);
  expect(filesOf("/best/")).toContain("/data/best.json");
  expect(filesOf("/archive/2025/12/")).toContain("/data/archive/2025-12.json");
  expect(filesOf("/subjects/cs.LG/2025/12/")).toEqual(["/data/subjects/cs.LG/2025-12.json"]);
});

test("the list of feeds is there with feeds alone", () => {
  const paths = (options?: ThemeOptionsInput) =>
    modelOf([newer, older], options).pages.map(({ path }) => path);
  expect(paths()).toContain("/feeds/");
  expect(paths({ feeds: { enabled: false } })).not.toContain("/feeds/");
});

test("a page has the date of the newest digest that it shows something of", () => {
  const { pages } = modelOf([newer, older]);
  const updated = (path: string) => pages.find((page) => page.path === path)?.context.updated;
  const [first, last] = ["2025-12-01T00:00:00.000Z", newer.digest.date];
  expect(updated("/posts/older/")).toBe(first);
  expect(updated("/archive/2025/")).toBe(first);
  expect(updated("/best/2025/12/")).toBe(last);
  for (const path of ["/", "/papers/2009.06732/", "/subjects/cs.LG/", "/best/", "/trends/"]) {
    expect([path, updated(path)]).toEqual([path, last]);
  }
  expect(updated("/404/")).toBeNull();
});

test("papers are searched on a page of its own, with files that know where papers are", () => {
  const { pages, files, records } = modelOf([newer, older]);
  expect(pages.some(({ path, template }) => path === "/search/" && template === "search")).toBe(
    true,
  );
  expect(dataOf(records, "HotPapersSite")).toMatchObject([{ searchPath: "/search/" }]);
  const titles = files.find(({ path }) => path === "/search/titles-2.json")?.content() ?? "{}";
  expect(JSON.parse(titles)).toMatchObject({ page: "/x/papers/ID/", pages: {} });
});

test("papers without pages are found in their digests", () => {
  const { files } = modelOf([newer, older], { papers: { pages: false } });
  const titles = files.find(({ path }) => path === "/search/titles-2.json")?.content() ?? "{}";
  expect(Object.values(JSON.parse(titles).pages)).toEqual([
    "/x/posts/newer/#2009.06732",
    "/x/posts/newer/#2009.07118",
  ]);
});

test.each([
  ["switched off", [newer], { search: { enabled: false } }],
  ["left out where there are no papers", [postFile("empty", { entries: [] })], {}],
])("the search is %s", (_, files, options) => {
  const model = modelOf(files, options);
  expect(dataOf(model.records, "HotPapersSite")).toMatchObject([{ searchPath: null }]);
  const paths = [...model.pages, ...model.files].map(({ path }) => path);
  expect(paths.filter((path) => path.startsWith("/search/"))).toEqual([]);
});

test("the nodes of a paper, a subject and an author stay as they are when another paper comes", () => {
  const third = postFile("third", {
    entries: [entryOf({ key: "2009.08000", authors: ["Ada Author"], subjects: ["cs.LG"] })],
  });
  const nodesOf = (files: ReturnType<typeof postFile>[]) =>
    new Map(modelOf(files).records.map((record) => [record.id, record]));
  const before = nodesOf([older]);
  const after = nodesOf([third, older]);
  const ids = [...before.keys()].filter((id) => /^HotPapers(?:Paper|Subject|Author) /.test(id));
  const changed = ids.filter((id) => !isDeepStrictEqual(before.get(id), after.get(id)));
  expect(ids).toHaveLength(10);
  expect(changed.sort()).toEqual([
    "HotPapersAuthor ada author beside",
    "HotPapersSubject cs.LG beside",
  ]);
});
