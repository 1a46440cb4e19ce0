import { DEFAULT_OPTIONS } from "../../src/options/default-options";
import type { OutputOptions } from "../../src/outputs/output-file";
import { outputFiles } from "../../src/outputs/output-files";
import { rootUrl } from "../../src/outputs/output-urls";
import { inputOf, outputPathsAt, placedDigest } from "./input-of";
import { readXml } from "./feeds/read-feed";
import { SITE, digestOf, paperOf } from "./paper-of";

const NONE: OutputOptions = { feeds: false, citations: false, data: false, markdown: "none" };

function paths(options: Partial<OutputOptions>): string[] {
  const article = digestOf([], { slug: "about", tags: [], category: null });
  const paper = paperOf({ arxivId: "math/0611800" });
  const input = inputOf([placedDigest([paper]), article], { options: { ...NONE, ...options } });
  return outputFiles(input).map(({ path }) => path);
}

test("feeds stand at the site's root, with papers, subjects, categories and tags", () => {
  const folders = ["/", "/papers/", "/top/", "/subjects/cs.LG/", "/subjects/q-bio.XX/"];
  const all = [...folders, "/category/0/", "/tag/0/"];
  expect(paths({ feeds: DEFAULT_OPTIONS.feeds })).toEqual([
    ...all.flatMap((folder) => [`${folder}rss.xml`, `${folder}atom.xml`, `${folder}feed.json`]),
    "/feeds.opml",
  ]);
});

test("the feed of an author is Atom alone, of the author's papers", () => {
  const other = paperOf({ key: "b", arxivId: "2009.00002", title: "Salt" });
  const input = inputOf([placedDigest([paperOf(), other])]);
  const name = "Ada Example";
  const at = { path: "/authors/ada/", url: "https://papers.example/authors/ada/" };
  const files = outputFiles({ ...input, authors: [{ ...at, name, papers: [other] }] });
  const own = files.filter(({ path }) => path.startsWith("/authors/"));
  expect(own.map(({ path }) => path)).toEqual(["/authors/ada/atom.xml"]);
  const { feed } = readXml(own[0]?.content() ?? "");
  expect(feed).toMatchObject({ title: "Example Papers: Ada Example", entry: [{ title: "Salt" }] });
});

test("citations stand beside the pages of papers, of digests and of subjects", () => {
  const stems = ["/posts/week-38", "/subjects/cs.LG", "/subjects/q-bio.XX"];
  const ofLists = stems.flatMap((stem) => [`${stem}.bib`, `${stem}.ris`, `${stem}.csl.json`]);
  const paper = "/papers/math-0611800";
  expect(paths({ citations: DEFAULT_OPTIONS.citations })).toEqual([`${paper}.bib`, ...ofLists]);
  expect(paths({ citations: { paperFormats: ["csl-json", "ris"] } })).toEqual([
    `${paper}.csl.json`,
    `${paper}.ris`,
    ...ofLists,
  ]);
  expect(paths({ citations: { paperFormats: [] } })).toEqual(ofLists);
});

test("data stands in a folder of its own", () => {
  expect(paths({ data: true })).toEqual([
    "/data/digests.json",
    "/data/digests/week-38.json",
    "/data/digests/about.json",
    "/data/papers.json",
    "/data/papers/math-0611800.json",
    "/data/subjects.json",
    ...["digest", "digests", "list", "paper", "papers", "parts", "subjects"].map(
      (name) => `/data/schemas/${name}.schema.json`,
    ),
    "/llms.txt",
  ]);
});

test("each group can be switched off", () => {
  expect(paths({})).toEqual([]);
});

test("below a base path and a path prefix, paths have the one and addresses both", () => {
  const site = { ...SITE, homeUrl: "https://papers.example/prefix/blog/" };
  const input = inputOf([placedDigest([paperOf()])], { site, paths: outputPathsAt("/blog/") });
  const files = new Map(outputFiles(input).map(({ path, content }) => [path, content]));
  expect(JSON.parse(files.get("/blog/feed.json")?.() ?? "")).toMatchObject({
    home_page_url: "https://papers.example/prefix/blog/",
    feed_url: "https://papers.example/prefix/blog/feed.json",
  });
  expect(files.has("/blog/papers/2009.01234.bib")).toBe(true);
  expect(files.get("/blog/llms.txt")?.()).toContain(
    "https://papers.example/prefix/blog/data/papers.json",
  );
});

test.each([
  ["https://a.example/", "/", "https://a.example/"],
  ["https://a.example", "/", "https://a.example/"],
  ["https://a.example/p/", "/", "https://a.example/p/"],
  ["https://a.example/p/blog", "/blog/", "https://a.example/p/"],
  ["https://a.example/caf%C3%A9/", "/café/", "https://a.example/"],
])("the root of %s at %s is %s", (home, basePath, root) => {
  expect(rootUrl(home, basePath)).toBe(root);
});

test("a citation file holds its papers", () => {
  const input = inputOf([placedDigest([paperOf(), paperOf({ key: "b", arxivId: "2009.00002" })])]);
  const content = (path: string) =>
    outputFiles(input)
      .find((file) => file.path === path)
      ?.content();
  expect(content("/papers/b.bib")?.match(/^@misc/gm)).toHaveLength(1);
  expect(content("/posts/week-38.ris")?.match(/^TY {2}- /gm)).toHaveLength(2);
  expect(JSON.parse(content("/subjects/cs.LG.csl.json") ?? "")).toHaveLength(2);
});

test("nothing is made before it is asked for, and items once for the three formats of a feed", () => {
  const input = inputOf([placedDigest([paperOf()])]);
  const prose = jest.fn(() => []);
  const digests = input.digests.map((digest) =>
    Object.defineProperty(digest, "prose", { get: prose }),
  );
  const files = outputFiles({ ...input, digests });
  expect(prose).not.toHaveBeenCalled();
  for (const path of ["/rss.xml", "/atom.xml", "/feed.json"]) {
    files.find((file) => file.path === path)?.content();
  }
  expect(prose).toHaveBeenCalledTimes(1);
});
