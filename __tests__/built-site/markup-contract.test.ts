import type { Element } from "hast";
import { toString } from "hast-util-to-string";
import {
  attribute,
  type BuiltPage,
  elements,
  metaContent,
  readPages,
} from "../support/built-pages";
import { FIXTURE_CONTENT, fixtureSite, SITE_URL, sourcePosts } from "../support/fixture-site";

const digests = sourcePosts(FIXTURE_CONTENT).filter(
  ({ draft, numberedHeadings }) => !draft && numberedHeadings > 0,
);

let pages: Map<string, BuiltPage>;

beforeAll(async () => {
  const { publicDir } = await fixtureSite();
  pages = readPages(publicDir);
}, 2_400_000);

/** The page of a post, which must be there. */
function post(slug: string): BuiltPage {
  const page = pages.get(`/posts/${slug}/`);
  if (page === undefined) throw new Error(`There is no page of ${slug}.`);
  return page;
}

/** The paths of the pages that break a rule. */
const breaking = (breaks: (page: BuiltPage) => boolean) =>
  [...pages.values()].filter(breaks).map(({ path }) => path);

const entries = (page: BuiltPage) =>
  elements(page.tree, "article").filter((article) => attribute(article, "dataRank") !== null);

const socialPosts = (page: BuiltPage | Element) =>
  elements("tree" in page ? page.tree : page, "figure").filter(
    (figure) => attribute(figure, "dataNetwork") !== null,
  );

describe("every page", () => {
  it("has one h1", () => {
    expect(breaking(({ tree }) => elements(tree, "h1").length !== 1)).toEqual([]);
  });

  it("has headings in order: h1 first, and none that skips a level", () => {
    const disordered = ({ tree }: BuiltPage) => {
      const levels = elements(tree, "h1", "h2", "h3", "h4", "h5", "h6").map(({ tagName }) =>
        Number(tagName.slice(1)),
      );
      return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
    };
    expect(breaking(disordered)).toEqual([]);
  });

  it("gives no id twice", () => {
    const repeats = ({ tree }: BuiltPage) => {
      const ids = elements(tree).flatMap((element) => attribute(element, "id") ?? []);
      return new Set(ids).size !== ids.length;
    };
    expect(breaking(repeats)).toEqual([]);
  });

  it("ships without Gatsby's runtime", () => {
    const ofGatsby = (element: Element) =>
      /gatsby-(script-loader|chunk-mapping)/.test(attribute(element, "id") ?? "") ||
      /\/(webpack-runtime|framework|app|polyfill|commons|component---[^/]*)-[^/]*\.js$/.test(
        attribute(element, "src") ?? attribute(element, "href") ?? "",
      ) ||
      /page-data\.json|app-data\.json/.test(attribute(element, "href") ?? "");
    expect(breaking(({ tree }) => elements(tree, "script", "link").some(ofGatsby))).toEqual([]);
    expect(breaking(({ html }) => /window\.___|window\.pagePath/.test(html))).toEqual([]);
  });

  it("has no class that Twitter's script would look for", () => {
    const widget = (element: Element) =>
      /\btwitter-(tweet|timeline|follow-button|share-button)\b/.test(
        attribute(element, "className") ?? "",
      );
    expect(breaking(({ tree }) => elements(tree).some(widget))).toEqual([]);
  });

  it("has neither style attributes nor event handlers nor script URLs", () => {
    const inline = (element: Element) =>
      Object.entries(element.properties).some(
        ([name, value]) =>
          name === "style" || /^on[A-Z]/.test(name) || /^\s*javascript:/i.test(String(value)),
      );
    const found = [...pages.values()].flatMap(({ path, tree }) =>
      elements(tree)
        .filter(inline)
        .map(({ tagName, properties }) => `${path} ${tagName} ${JSON.stringify(properties)}`),
    );
    expect(found.slice(0, 20)).toEqual([]);
  });

  it("says its language, its title and what it is about", () => {
    const [lang, title, description] = [
      ({ tree }: BuiltPage) => elements(tree, "html").some((html) => !attribute(html, "lang")),
      ({ tree }: BuiltPage) =>
        elements(tree, "title").filter((element) => toString(element)).length < 1,
      (page: BuiltPage) => !metaContent(page, "description"),
    ].map(breaking);
    expect({ lang, title, description }).toEqual({ lang: [], title: [], description: [] });
  });

  it("has Open Graph and a Twitter card with absolute addresses, 404 apart", () => {
    const absolute = (page: BuiltPage, name: string) =>
      metaContent(page, name)?.startsWith(`${SITE_URL}/`) ?? false;
    const incomplete = (page: BuiltPage) =>
      !page.path.startsWith("/404") &&
      (!metaContent(page, "og:title") ||
        !absolute(page, "og:image") ||
        !metaContent(page, "twitter:card"));
    expect(breaking(incomplete)).toEqual([]);
  });

  it("names its own address as the canonical one, but for those that are in no index", () => {
    const found = [...pages.values()]
      .filter(({ path }) => !/^\/(?:404|reading-list)/.test(path))
      .map((page) => {
        const canonical = elements(page.tree, "link").filter(
          (link) => attribute(link, "rel") === "canonical",
        );
        const addresses = [
          ...canonical.map((link) => attribute(link, "href")),
          metaContent(page, "og:url"),
        ];
        return { path: page.path, addresses: addresses.map((url) => decodeURI(url ?? "")) };
      });
    expect(found).toEqual(
      found.map(({ path }) => ({ path, addresses: [SITE_URL + path, SITE_URL + path] })),
    );
  });
});

describe("papers", () => {
  it("are an article each, in every digest", () => {
    const counts = digests.map(({ slug, numberedHeadings }) => ({
      slug,
      papers: numberedHeadings,
    }));
    // Two posts claim the one slug; in the other, papers lack the number that is counted here.
    const odd = ["same-slug", "heading-without-number"];
    const onePage = counts.filter(({ slug }) => !odd.includes(slug));
    expect(onePage.map(({ slug }) => ({ slug, papers: entries(post(slug)).length }))).toEqual(
      onePage,
    );
  });

  it("have key, arXiv id and rank as attributes, and their title in an h2", () => {
    const [first] = entries(post("eight-papers-thirteen-posts"));
    if (first === undefined) throw new Error("The digest has no paper.");
    expect(first.properties).toMatchObject({
      id: "2609.90112",
      dataArxivId: "2609.90112",
      dataRank: "1",
    });
    expect(elements(first, "h2").map((heading) => toString(heading))).toEqual([
      expect.stringContaining("Tidal Memory: Forgetting on Purpose"),
    ]);
    const withoutOne = digests
      .filter(({ slug }) => pages.has(`/posts/${slug}/`))
      .filter(({ slug }) =>
        entries(post(slug)).some((entry) => elements(entry, "h2").length !== 1),
      );
    expect(withoutOne).toEqual([]);
  });

  it("with an old id keep its slash where it is data and lose it where it is an anchor", () => {
    const old = entries(post("old-style-id"))[0];
    expect(old?.properties).toMatchObject({ id: "math-0211159", dataArxivId: "math/0211159" });
  });

  it("that are not on arXiv have no arXiv id", () => {
    const found = entries(post("no-arxiv-link"));
    // The last is known to arXiv by its DOI.
    expect(found.map((entry) => attribute(entry, "dataArxivId"))).toEqual([
      null,
      null,
      null,
      null,
      "2505.90005",
    ]);
    expect(found.map((entry) => attribute(entry, "id"))).not.toContain(null);
  });

  it("that come twice in a digest have two anchors", () => {
    const ids = entries(post("same-paper-twice")).map((entry) => attribute(entry, "id"));
    expect(ids).toEqual(expect.arrayContaining(["2512.90001", "2512.90001-2"]));
  });

  it("have each number as data", () => {
    const [first] = entries(post("eight-papers-thirteen-posts"));
    if (first === undefined) throw new Error("The digest has no paper.");
    const numbers = elements(first, "data").map((data) => [
      attribute(data, "dataMetric"),
      attribute(data, "value"),
    ]);
    expect(numbers).toEqual(
      expect.arrayContaining([
        ["retweets", "1482"],
        ["favorites", "3911"],
      ]),
    );
    const everyValue = [...pages.values()].flatMap(({ tree }) =>
      elements(tree, "data").map((data) => attribute(data, "value") ?? ""),
    );
    expect(everyValue.filter((value) => !/^\d+$/.test(value))).toEqual([]);
  });

  it("are outlined above, each by a link into the page", () => {
    const page = post("thirty-papers");
    const links = new Set(elements(page.tree, "a").map((link) => attribute(link, "href")));
    const unlinked = entries(page).filter(
      (entry) => !links.has(`#${attribute(entry, "id") ?? ""}`),
    );
    expect(unlinked.map((entry) => attribute(entry, "id"))).toEqual([]);
  });
});

describe("social posts", () => {
  it.each([
    ["eight-papers-thirteen-posts", 13],
    ["tweet-variants", 10],
    ["bluesky-and-mastodon", 9],
  ])("of %s are %d figures", (slug, count) => {
    expect(socialPosts(post(slug))).toHaveLength(count);
  });

  it("are a figure with network and id: who speaks, with a link to the original, then its words", () => {
    const wrong = [...pages.values()].flatMap(({ path, tree }) =>
      elements(tree, "figure")
        .filter((figure) => attribute(figure, "dataNetwork") !== null)
        .filter((figure) => !isSocialPost(figure))
        .map((figure) => `${path} ${attribute(figure, "dataPostId") ?? "no id"}`),
    );
    expect(wrong).toEqual([]);
  });

  it("keep language, direction and time", () => {
    const [first] = socialPosts(post("crlf-and-bom"));
    if (first === undefined) throw new Error("The post is not there.");
    const [quote] = elements(first, "blockquote");
    expect(quote?.properties).toMatchObject({ lang: "en", dir: "ltr" });
    const [time] = elements(first, "time");
    expect(time?.properties.dateTime).toMatch(/^2024-\d\d-\d\dT\d\d:\d\dZ$/);
  });

  it("in every script keep the direction they were written in", () => {
    const languages = socialPosts(post("rtl-and-cjk")).flatMap((figure) =>
      elements(figure, "blockquote").map((quote) => [
        attribute(quote, "lang"),
        attribute(quote, "dir"),
      ]),
    );
    expect(languages).toEqual(
      expect.arrayContaining([
        ["ja", "ltr"],
        ["he", "rtl"],
        ["ar", "rtl"],
      ]),
    );
  });

  function isSocialPost(figure: Element): boolean {
    const [caption] = elements(figure, "figcaption");
    const original = caption ? elements(caption, "a") : [];
    return (
      /^(twitter|bluesky|mastodon)$/.test(attribute(figure, "dataNetwork") ?? "") &&
      Boolean(attribute(figure, "dataPostId")) &&
      elements(figure, "blockquote").length === 1 &&
      original.length === 1 &&
      original.every((link) => /^https:\/\//.test(attribute(link, "href") ?? ""))
    );
  }
});
