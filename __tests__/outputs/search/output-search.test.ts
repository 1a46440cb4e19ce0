import { messagesFor } from "../../../src/messages/messages-for";
import { counted } from "../../../src/elements/search/counted";
import { outputSearch } from "../../../src/outputs/search/output-search";
import { readAuthors, readTexts, readTitles } from "../../../src/search/read-files";
import { inputOf, placedDigest, postOf } from "../input-of";
import { paperOf } from "../paper-of";
import { treeOf } from "../tree-of";

const OPTIONS = { folder: "/search/", page: "/papers/ID/" };
const metrics = [
  { name: "retweets", value: 12, asOf: null },
  { name: "favorites", value: 1340, asOf: null },
];

function input() {
  const older = paperOf({
    arxivId: "2008.00001",
    title: "The $\\ell_2$ Norm",
    score: 3,
    lang: "fr",
  });
  const first = paperOf({ arxivId: "2009.00001", score: 900, scoreMetrics: metrics });
  const second = paperOf({
    ...{ arxivId: null, key: "a-book", title: "A Book", score: 2, authors: [], abstract: null },
    ...{ abstractTree: null, url: "https://papers.example/posts/week-38/#a-book" },
    ...{ codeLinks: ["https://example.org/code"], subjects: [], moreAuthors: true },
  });
  return inputOf([
    placedDigest([older], { date: "2020-08-10T09:00:00.000Z", slug: "older" }),
    placedDigest([second, first], {}, [
      postOf(treeOf("<p>A Calm Sea</p>")),
      postOf(treeOf("<p>Look: https://t.co/xyz pic.twitter.com/abc</p>")),
    ]),
  ]);
}

const files = () =>
  new Map(outputSearch(input(), OPTIONS).map(({ path, content }) => [path, JSON.parse(content())]));

test("are titles, authors and texts, and a manifest that names them with a hash", () => {
  const made = files();
  expect([...made.keys()]).toEqual([
    ...["/search/titles-3.json", "/search/authors-3.json", "/search/texts-3.json"],
    "/search/manifest.json",
  ]);
  const { files: named, papers } = made.get("/search/manifest.json");
  expect(papers).toBe(3);
  const shown = named.map(({ name, bytes, ...file }: { name: string; bytes: number }) => {
    const [path = "", hash = ""] = name.split("?");
    expect(JSON.stringify(made.get(`/search/${path}`)).length + 1).toBe(bytes);
    expect(hash).toMatch(/^[\da-z]{4,7}$/);
    return { ...file, path };
  });
  expect(shown).toEqual([
    { kind: "titles", first: 0, papers: 3, path: "titles-3.json" },
    { kind: "authors", first: 0, papers: 3, path: "authors-3.json" },
    { kind: "texts", first: 0, papers: 3, path: "texts-3.json" },
  ]);
});

test("are the same whether the manifest is made first or last", () => {
  const made = outputSearch(input(), OPTIONS);
  const manifest = made.at(-1)?.content();
  expect(JSON.parse(manifest ?? "")).toEqual(files().get("/search/manifest.json"));
});

test("are read as they were written, newest and hottest first", () => {
  const made = files();
  const [first, book, older] = readTitles(made.get("/search/titles-3.json"));
  expect(first).toMatchObject({
    ...{ key: "2009.00001", title: "A Calm Sea", href: "/papers/2009.00001/", day: "2020-09-17" },
    ...{ score: 900, subjects: ["cs.LG", "q-bio.XX"], hasCode: false, hasPosts: true, lang: "en" },
    metrics: [
      { name: "retweets", value: 12 },
      { name: "favorites", value: 1340 },
    ],
  });
  expect(book).toMatchObject({
    ...{ key: "a-book", href: "/posts/week-38/#a-book", subjects: [], metrics: [], hasCode: true },
  });
  expect(older).toMatchObject({
    title: "The ℓ₂ Norm",
    day: "2020-08-10",
    lang: "fr",
    hasPosts: false,
  });
  expect(readAuthors(made.get("/search/authors-3.json"))).toEqual([
    { authors: ["Ada Example", "Ben Sample"], moreAuthors: false },
    { authors: [], moreAuthors: true },
    { authors: ["Ada Example", "Ben Sample"], moreAuthors: false },
  ]);
  expect(readTexts(made.get("/search/texts-3.json"))).toEqual([
    { abstract: "We look at the sea.", posts: ["Look:"] },
    { abstract: null, posts: ["A Calm Sea", "Look:"] },
    { abstract: "We look at the sea.", posts: [] },
  ]);
});

test.each([
  ["en", "1 paper", "2 papers", "and 3 others"],
  ["ja", "論文1本", "論文2本", "ほか3名"],
])("have the words of %s, those with numbers by plural form", (language, one, two, others) => {
  const site = { ...input().site, language };
  const made = outputSearch({ ...input(), site, messages: messagesFor(language) }, OPTIONS);
  const { words } = JSON.parse(made.at(-1)?.content() ?? "");
  expect(counted(words.papers, 1, words.locale)).toBe(one);
  expect(counted(words.papers, 2, words.locale)).toBe(two);
  expect(counted(words.moreAuthors, 3, words.locale)).toBe(others);
  expect(words.without).toMatch(/WORDS.*COUNT/);
  expect(words.unread).toContain("WORDS");
  expect(words.notHere).toContain("ID");
  expect(Object.keys(words.metrics)).toEqual(["retweets", "favorites"]);
  expect(Object.values(words)).not.toContain("");
});
