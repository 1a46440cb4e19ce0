import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { fromHtml } from "hast-util-from-html";
import { dataProblems } from "../outputs/data/data-problems";
import { parseBibtex } from "../outputs/citations/parse-bibtex";
import { readCoins } from "../outputs/citations/read-coins";
import { feedItems, readJsonFeed, readXml } from "../outputs/feeds/read-feed";
import { attribute, type BuiltPage, elements, listFiles, readPages } from "../support/built-pages";
import { fixtureSite, SITE_URL } from "../support/fixture-site";

let publicDir: string;
let pages: Map<string, BuiltPage>;
let files: string[];

beforeAll(async () => {
  ({ publicDir } = await fixtureSite());
  pages = readPages(publicDir);
  files = listFiles(publicDir);
}, 600_000);

const read = (file: string) => readFileSync(join(publicDir, file), "utf8");
const named = (pattern: RegExp) => files.filter((file) => pattern.test(file));
const page = (path: string) => {
  const found = pages.get(path);
  if (found === undefined) throw new Error(`no page at ${path}`);
  return found;
};
const papersOf = ({ path, tree }: BuiltPage) =>
  path.startsWith("/posts/")
    ? elements(tree, "article").filter((article) => attribute(article, "dataRank") !== null)
    : [];
const keys = () =>
  [...pages.keys()].flatMap((path) => /^\/papers\/([^/]+)\/$/.exec(path)?.[1] ?? []);

/** The first pages of the authors who have one. */
const authors = () =>
  [...pages.keys()].filter((path) => /^\/authors\/(?!by-name\/)[^/]+\/$/.test(path));

describe("citations", () => {
  it("has one file for each paper, and three for each digest and each subject", () => {
    const papers = keys().map((key) => `papers/${key}.bib`);
    const folders = [...pages.keys()].filter(
      (path) => /^\/subjects\/[^/]+\/$/.test(path) || papersOf(page(path)).length > 0,
    );
    expect([papers.length > 50, folders.length > 50]).toEqual([true, true]);
    const ofLists = folders.flatMap((path) =>
      ["bib", "ris", "csl.json"].map((ending) => `${path.slice(1, -1)}.${ending}`),
    );
    expect(named(/\.(?:bib|ris|csl\.json)$/)).toEqual([...papers, ...ofLists].sort());
  });

  it("has BibTeX that a parser of reference managers reads", () => {
    for (const file of named(/\.bib$/)) {
      const { entries, errors } = parseBibtex(read(file));
      expect({ file, errors }).toEqual({ file, errors: [] });
      expect(entries.length).toBeGreaterThan(0);
    }
  });

  it("has RIS and CSL-JSON of the same papers", () => {
    for (const file of named(/\.csl\.json$/)) {
      const csl = new Cite(read(file)).data;
      const ris = new Cite(read(file.replace(/csl\.json$/, "ris"))).data;
      expect(ris.map(({ title }) => title)).toEqual(csl.map(({ title }) => title));
    }
  });

  it("keeps what is special to a format in a title", () => {
    const { csl } = JSON.parse(read("data/papers/2607.90101.json"));
    expect(csl.title).toBe('When p < q & "both" hold: a_b, {braces}, 100% & more');
    const [entry] = parseBibtex(read("papers/2607.90101.bib")).entries;
    expect(entry?.fields.title).toContain("a_b, {braces}, 100% & more");
    expect(JSON.parse(read("data/papers/math-0309136.json")).csl.title).toBe(
      "🔥 Emoji & co: 🧪→📈 is <all> you need",
    );
  });
});

describe("feeds", () => {
  const FEEDS = /(?:^|\/)(?:rss\.xml|atom\.xml|feed\.json)$/;

  it("has the three of the site, its papers, its top papers, each subject, tag and category; Atom of each author", () => {
    const folders = [...pages.keys()].filter((path) =>
      /^\/(?:subjects|tag|category)\/[^/]+\/$/.test(path),
    );
    const wanted = ["/", "/papers/", "/top/", ...folders].flatMap((path) =>
      ["rss.xml", "atom.xml", "feed.json"].map((name) => `${path}${name}`.slice(1)),
    );
    const ofAuthors = authors().map((path) => `${path.slice(1)}atom.xml`);
    expect(ofAuthors.length).toBeGreaterThan(0);
    expect(named(FEEDS)).toEqual([...wanted, ...ofAuthors].sort());
  });

  it("has items in each format that a feed reader finds alike", async () => {
    for (const file of named(/authors\/.*atom\.xml$/))
      expect(() => readXml(read(file))).not.toThrow();
    for (const file of named(/rss\.xml$/)) {
      const atom = file.replace(/rss\.xml$/, "atom.xml");
      const json = file.replace(/rss\.xml$/, "feed.json");
      for (const xml of [file, atom]) expect(() => readXml(read(xml))).not.toThrow();
      const links = [await feedItems(read(file)), await feedItems(read(atom))].map((items) =>
        items.map(({ link }) => link),
      );
      const { items } = readJsonFeed(read(json));
      expect({ file, links }).toEqual({
        file,
        links: [items, items].map((all) => all.map(({ url }) => url)),
      });
    }
  });

  it("has the papers of an author in theirs, and its page leads to it", async () => {
    const items = await feedItems(read("authors/ada-example/atom.xml"));
    expect(items.length).toBeGreaterThan(2);
    expect(items.every(({ link }) => pages.has(String(link).slice(SITE_URL.length)))).toBe(true);
    const links = elements(page("/authors/ada-example/").tree, "a").map((link) =>
      attribute(link, "href"),
    );
    expect(links).toContain("/authors/ada-example/atom.xml");
  });

  it("leads to pages of the site, and holds no script", () => {
    for (const file of named(/feed\.json$/)) {
      for (const { url, content_html } of readJsonFeed(read(file)).items) {
        expect(pages.has(decodeURI(url.slice(SITE_URL.length)))).toBe(true);
        const tree = fromHtml(content_html, { fragment: true });
        expect(elements(tree, "script", "style", "iframe")).toEqual([]);
        for (const element of elements(tree)) {
          expect(Object.keys(element.properties).filter((name) => /^on/i.test(name))).toEqual([]);
          const address = attribute(element, "href") ?? attribute(element, "src") ?? "https:";
          expect(address).toMatch(/^(?:https?:|mailto:|#)/);
        }
      }
    }
  });

  it("is bounded", () => {
    expect(readJsonFeed(read("feed.json")).items).toHaveLength(20);
    expect(readJsonFeed(read("papers/feed.json")).items.length).toBeLessThanOrEqual(100);
  });

  it("is named in the head of its page", () => {
    const alternates = elements(page("/subjects/cs.LG/").tree, "link")
      .filter((link) => attribute(link, "rel") === "alternate")
      .map((link) => [attribute(link, "type"), attribute(link, "href")]);
    const address = `${SITE_URL}/subjects/cs.LG`;
    expect(alternates).toEqual([
      ["application/rss+xml", `${address}/rss.xml`],
      ["application/atom+xml", `${address}/atom.xml`],
      ["application/feed+json", `${address}/feed.json`],
      ["application/x-bibtex", `${address}.bib`],
      ["application/x-research-info-systems", `${address}.ris`],
      ["application/vnd.citationstyles.csl+json", `${address}.csl.json`],
    ]);
  });
});

describe("the sitemap", () => {
  it("is one by the protocol of sitemaps.org", () => {
    const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    const { sitemapindex } = readXml(read("sitemap-index.xml"));
    const { urlset } = readXml(read("sitemap-0.xml"));
    expect([sitemapindex["@_xmlns"], urlset["@_xmlns"]]).toEqual([namespace, namespace]);
    expect(sitemapindex.sitemap.loc).toBe(`${SITE_URL}/sitemap-0.xml`);
    for (const { loc } of urlset.url) expect(new URL(loc).href).toBe(loc);
  });
});

describe("data", () => {
  it("has a file for each paper and each digest, of the documented shape", () => {
    const data = named(/^data\/.*\.json$/);
    expect(data.filter((file) => file.startsWith("data/papers/"))).toHaveLength(keys().length);
    for (const file of data) {
      expect({ file, problems: dataProblems(`/${file}`, JSON.parse(read(file))) }).toEqual({
        file,
        problems: [],
      });
    }
  });

  it("has an llms.txt that leads to what is there", () => {
    const urls = [...read("llms.txt").matchAll(/\]\((https:[^)]+)\)/g)].map(([, url = ""]) => url);
    const missing = urls.filter((url) => {
      const path = decodeURI(url.slice(SITE_URL.length));
      return !pages.has(path) && !files.includes(path.slice(1));
    });
    expect(urls.length).toBeGreaterThan(10);
    expect(missing).toEqual([]);
  });
});

describe("what pages say of themselves", () => {
  const jsonLd = ({ tree }: BuiltPage) =>
    elements(tree, "script")
      .filter((script) => attribute(script, "type") === "application/ld+json")
      .flatMap(({ children: [text] }) => (text?.type === "text" ? JSON.parse(text.value) : []));
  const metas = ({ tree }: BuiltPage) =>
    elements(tree, "meta").flatMap((meta): [string, string][] => {
      const name = attribute(meta, "name");
      return name?.startsWith("citation_") ? [[name, attribute(meta, "content") ?? ""]] : [];
    });

  it("describes each paper as a ScholarlyArticle", () => {
    expect(keys().length).toBeGreaterThan(50);
    for (const key of keys()) {
      const [article, crumbs] = jsonLd(page(`/papers/${key}/`));
      expect(article).toMatchObject({
        "@type": "ScholarlyArticle",
        url: `${SITE_URL}/papers/${encodeURI(key)}/`,
      });
      expect(article.headline ?? article.name).toEqual(expect.any(String));
      expect(crumbs).toMatchObject({ "@type": "BreadcrumbList" });
    }
  });

  it("describes each digest as a collection of its papers", () => {
    for (const built of pages.values()) {
      const articles = papersOf(built);
      if (articles.length === 0) continue;
      const collection = jsonLd(built).find((thing) => thing["@type"] === "CollectionPage");
      expect(collection.mainEntity.itemListElement).toHaveLength(articles.length);
    }
  });

  it("has Highwire tags on pages of papers alone", () => {
    for (const built of pages.values()) {
      const isPaper = /^\/papers\/[^/]+\/$/.test(built.path);
      expect({ path: built.path, has: metas(built).length > 0 }).toEqual({
        path: built.path,
        has: isPaper,
      });
    }
    expect(metas(page("/papers/2607.90101/"))).toEqual(
      expect.arrayContaining([
        ["citation_title", 'When p < q & "both" hold: a_b, {braces}, 100% & more'],
        ["citation_arxiv_id", "2607.90101"],
      ]),
    );
  });

  it("has a COinS span for each paper of a digest, which gives the paper back", () => {
    for (const built of pages.values()) {
      const articles = papersOf(built);
      const spans = elements(built.tree, "span").filter(
        (span) => attribute(span, "className") === "Z3988",
      );
      expect(spans).toHaveLength(articles.length);
      for (const span of spans) {
        const fields = new Map(readCoins(attribute(span, "title") ?? ""));
        expect(fields.get("ctx_ver")).toBe("Z39.88-2004");
        expect(fields.get("rft.title") ?? fields.get("rft.atitle")).toMatch(/\S/);
      }
    }
  });
});

describe("papers", () => {
  it("gives one that stands in two digests one page, which leads to both", () => {
    const links = elements(page("/papers/2506.90001/").tree, "a").map(
      (link) => attribute(link, "href") ?? "",
    );
    const digests = new Set(links.flatMap((href) => /^\/posts\/(.*?)\//.exec(href)?.[1] ?? []));
    expect([...digests].sort()).toEqual(["paper-in-two-digests-a", "paper-in-two-digests-b"]);
  });

  it("has no page for an author of few papers", () => {
    expect(pages.has("/authors/ada-example/")).toBe(true);
    expect(pages.has("/authors/zoe-angstrom-nunez-jr/")).toBe(false);
  });
});
