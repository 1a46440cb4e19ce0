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
import {
  attribute,
  type BuiltPage,
  elements,
  listFiles,
  metaContent,
  readPages,
} from "../support/built-pages";
import { fixtureSite, SITE_URL } from "../support/fixture-site";

let publicDir: string;
let pages: Map<string, BuiltPage>;
let files: string[];

beforeAll(async () => {
  ({ publicDir } = await fixtureSite());
  pages = readPages(publicDir);
  files = listFiles(publicDir);
}, 2_400_000);

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
  it("has one file for each paper, and three for each digest, subject, month and list of the best", () => {
    const papers = keys().map((key) => `papers/${key}.bib`);
    const folders = [...pages.keys()].filter(
      (path) =>
        /^\/subjects\/[^/]+\/$/.test(path) ||
        /^\/best\/(?:\d{4}\/(?:\d\d\/)?)?$/.test(path) ||
        papersOf(page(path)).length > 0,
    );
    const months = named(/^data\/archive\//).map((file) => {
      const [, year, month] = /(\d{4})-(\d\d)\.json$/.exec(file) ?? [];
      return `/archive/${year}/${month}/`;
    });
    expect(months.length).toBeGreaterThan(3);
    expect(months.filter((path) => !pages.has(path))).toEqual([]);
    expect([papers.length > 50, folders.length > 50]).toEqual([true, true]);
    const ofAuthors = named(/^authors\/.*\.bib$/);
    expect(ofAuthors).toContain("authors/ada-example.bib");
    const ofLists = [...folders, ...months].flatMap((path) =>
      ["bib", "ris", "csl.json"].map((ending) => `${path.slice(1, -1)}.${ending}`),
    );
    expect(named(/\.(?:bib|ris|csl\.json)$/)).toEqual([...papers, ...ofLists, ...ofAuthors].sort());
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
      const words = (title?: string) =>
        title?.replace(/<\/?(?:i|b|sup|sub)>/g, "").normalize("NFKC");
      expect(ris).toHaveLength(csl.length);
      ris.forEach(({ title }, i) => {
        if (!/[\^_]/.test(title ?? "")) expect(words(title)).toBe(words(csl[i]?.title));
      });
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
      const [ofRss, ofAtom] = [await feedItems(read(file)), await feedItems(read(atom))];
      const { items } = readJsonFeed(read(json));
      const links = ofAtom.map(({ link }) => link);
      expect({ file, links }).toEqual({ file, links: items.map(({ url }) => url) });
      // RSS is in the order of its dates.
      expect(ofRss.map(({ link }) => link).sort()).toEqual(links.toSorted());
      const dates = ofRss.map(({ date }) => date ?? "");
      expect({ file, dates }).toEqual({ file, dates: dates.toSorted().toReversed() });
      const { item = [] } = readXml(read(file)).rss.channel;
      for (const { description } of [item].flat()) expect(description).toMatch(/\S/);
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

  it("is in the list of feeds and in OPML, but for those of authors", () => {
    const { body } = readXml(read("feeds.opml")).opml;
    const listed = [body.outline]
      .flat()
      .flatMap(({ outline }) => [outline].flat())
      .map((feed) => decodeURI(feed["@_xmlUrl"]).slice(SITE_URL.length + 1));
    expect(listed.sort()).toEqual(
      named(/atom\.xml$/).filter((file) => !file.startsWith("authors/")),
    );
    const links = elements(page("/feeds/").tree, "a").map((link) => attribute(link, "href") ?? "");
    for (const file of listed) expect(links.map(decodeURI)).toContain(`/${file}`);
    expect(elements(page("/").tree, "a").map((link) => attribute(link, "href"))).toContain(
      "/feeds/",
    );
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
    const dateOf = new Map(urlset.url.map(({ loc, ...rest }: { loc: string }) => [loc, rest]));
    const { date } = JSON.parse(read("data/digests/eight-papers-thirteen-posts.json"));
    expect(dateOf.get(`${SITE_URL}/posts/eight-papers-thirteen-posts/`)).toEqual({ lastmod: date });
    expect(read("sitemap-0.xml")).not.toMatch(/<(?:priority|changefreq)>/);
  });
});

describe("data", () => {
  it("has a file for each paper and each digest, of the documented shape", () => {
    const data = named(/^data\/(?!schemas\/).*\.json$/);
    expect(data.filter((file) => file.startsWith("data/papers/"))).toHaveLength(keys().length);
    for (const file of data) {
      const { $schema } = JSON.parse(read(file));
      expect(files).toContain($schema.slice(SITE_URL.length + 1));
      expect({ file, problems: dataProblems(`/${file}`, JSON.parse(read(file))) }).toEqual({
        file,
        problems: [],
      });
    }
  });

  it("is named in the head of a digest, its Markdown too", () => {
    const path = "/posts/eight-papers-thirteen-posts/";
    const alternates = elements(page(path).tree, "link")
      .filter((link) => attribute(link, "rel") === "alternate")
      .map((link) => [attribute(link, "type"), attribute(link, "href")]);
    expect(alternates).toEqual(
      expect.arrayContaining([
        ["application/json", `${SITE_URL}/data/digests/eight-papers-thirteen-posts.json`],
        ["text/markdown", `${SITE_URL}${path}index.md`],
      ]),
    );
  });

  it("has an llms.txt that leads to what is there", () => {
    const urls = [...read("llms.txt").matchAll(/\]\((https:[^)]+)\)/g)].map(([, url = ""]) => url);
    expect(urls.filter((url) => url.endsWith("/index.md")).length).toBeGreaterThan(10);
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

  it("describes home as a site, and lists of papers as such", () => {
    expect(jsonLd(page("/"))).toMatchObject([{ "@type": "WebSite", url: `${SITE_URL}/` }]);
    for (const path of ["/subjects/cs.LG/", "/best/", "/best/2025/10/", "/authors/ada-example/"]) {
      const [list] = jsonLd(page(path));
      expect(list).toMatchObject({ "@type": "CollectionPage", url: SITE_URL + path });
      const addresses = list.mainEntity.itemListElement.map(({ url }: { url: string }) => url);
      expect(addresses.length).toBeGreaterThan(0);
      for (const url of addresses)
        expect(pages.has(decodeURI(url).slice(SITE_URL.length))).toBe(true);
    }
  });

  it("leads from a paper to its DOI, its PDF and its descriptions", () => {
    const links = elements(page("/papers/2506.90001/").tree, "link").map((link) => [
      attribute(link, "rel"),
      attribute(link, "href"),
    ]);
    expect(links).toEqual(
      expect.arrayContaining([
        ["cite-as", "https://doi.org/10.48550/arXiv.2506.90001"],
        ["item", "https://arxiv.org/pdf/2506.90001"],
        ["type", "https://schema.org/ScholarlyArticle"],
        ["alternate describedby", `${SITE_URL}/papers/2506.90001.bib`],
        ["alternate describedby", `${SITE_URL}/data/papers/2506.90001.json`],
      ]),
    );
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
        ["citation_publisher", "arXiv"],
        ["citation_technical_report_number", "arXiv:2607.90101"],
        ["citation_public_url", "https://arxiv.org/abs/2607.90101"],
        ["citation_doi", "10.48550/arXiv.2607.90101"],
        ["citation_pdf_url", "https://arxiv.org/pdf/2607.90101"],
      ]),
    );
    expect(metaContent(page("/papers/2607.90101/"), "DC.type")).toBe("preprint");
  });

  const coinsOf = ({ tree }: BuiltPage) =>
    elements(tree, "span")
      .filter((span) => attribute(span, "className") === "Z3988")
      // The page of the reader's list has a row to be filled.
      .flatMap((span) => attribute(span, "title") ?? [])
      .map(readCoins);

  it("has a COinS span for each paper of a digest, which gives the paper back", () => {
    for (const built of pages.values()) {
      const articles = papersOf(built);
      const found = coinsOf(built);
      if (articles.length > 0) expect(found).toHaveLength(articles.length);
      for (const read of found) {
        const fields = new Map(read);
        expect(fields.get("ctx_ver")).toBe("Z39.88-2004");
        expect(fields.get("rft.title")).toMatch(/\S/);
        expect(fields.get("rft.type")).toMatch(
          /^(?:preprint|document|conferencePaper|journalArticle)$/,
        );
        expect(fields.get("rft_id")).toMatch(/^https?:/);
      }
      // Zotero would offer the same paper twice.
      const told = found.map((read) => JSON.stringify(read));
      if (articles.length === 0) expect(new Set(told).size).toBe(told.length);
    }
  });

  it("tells reference managers of the papers of each kind of list, and of none on a paper's page", () => {
    const lists = [
      "/",
      "/page/2/",
      "/archive/2025/10/",
      "/tag/fixture/",
      "/category/notes/",
      "/subjects/cs.LG/",
      "/subjects/cs.LG/2025/",
      "/best/",
      "/authors/ada-example/",
      "/trends/",
    ];
    const unsigned = new Set(
      keys()
        .map((key) => JSON.parse(read(`data/papers/${key}.json`)))
        .filter(({ authors }) => authors.length === 0)
        .map(({ title }) => title),
    );
    for (const path of lists) {
      const found = coinsOf(page(path));
      const hasDoi = found.flat().some(([, value]) => value.startsWith("info:doi/10.48550/arXiv."));
      expect([path, hasDoi]).toEqual([path, true]);
      for (const fields of found.map((read) => new Map(read))) {
        if (unsigned.has(fields.get("rft.title"))) continue;
        expect([path, [...fields.keys()]]).toEqual([
          path,
          expect.arrayContaining(["rft.creator", "rft.date"]),
        ]);
      }
    }
    expect(coinsOf(page("/papers/2506.90001/"))).toEqual([]);
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
