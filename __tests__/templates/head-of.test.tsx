import React from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { PageContext } from "../../src/site/routes/route";
import { headOf } from "../../src/templates/head-of";
import { site as view } from "../components/sample-views";

const { lang, ...facts } = view;
const site: Queries.HotPapersSiteInfoFragment = {
  ...facts,
  language: lang,
  otherPages: [],
  commonTerms: [],
  homePath: "/",
  topPath: null,
  trendsPath: null,
  searchPath: null,
  feedsPath: null,
  structuredData: true,
  scoredBy: "robust",
  words: {},
  posts: { show: "click", networks: [] },
  hydrate: false,
};
const rss = { of: "page", format: "RSS", path: "/rss.xml", type: "application/rss+xml" } as const;
const gatsby = { location: { pathname: "/a/" }, params: {}, serverData: {} };

/** Returns the HTML of a head of a page whose site comes with `data` or with `context`. */
function render(
  own: Parameters<typeof headOf<PageData, object>>[0],
  data: PageData,
  context: PageContext<PageData> = { pagePath: "/", updated: null, files: [] },
) {
  const Head = headOf<PageData, object>(own);
  return renderToStaticMarkup(<Head {...gatsby} data={data} pageContext={context} />);
}

interface PageData {
  site?: Queries.HotPapersSiteInfoFragment | null;
}

test("a page that says its title alone is a website with the site's description and the theme's image", () => {
  const html = render(
    ({ messages }) => ({ title: messages.subjects }),
    { site },
    { pagePath: "/", updated: null, files: [rss] },
  );
  for (const part of [
    "<title>Subjects · Sample Papers</title>",
    'name="description" content="Papers that nobody wrote"',
    'property="og:type" content="website"',
    'content="https://papers.example/hot-papers/social-image.png"',
    'rel="canonical" href="https://papers.example/a/"',
    'rel="alternate" type="application/rss+xml" title="RSS" href="https://papers.example/rss.xml"',
    'name="hot-papers" content="static"',
  ]) {
    expect(html).toContain(part);
  }
});

test("a page's own values replace the defaults", () => {
  const html = render(
    () => ({ title: "A", description: "B", image: undefined, type: "article", noindex: true }),
    { site },
  );
  expect(html).toContain('name="description" content="B"');
  expect(html).toContain('property="og:type" content="article"');
  expect(html).toContain('name="robots" content="noindex"');
  expect(html).not.toContain("og:image");
});

test("a page without a query has its site in its context", () => {
  expect(
    render(() => ({ title: "A" }), {}, { pagePath: "/", updated: null, files: [], site }),
  ).toContain("<title>A · Sample");
  expect(() => render(() => ({ title: "A" }), {})).toThrow("not in the store");
});

test("a page that lists papers tells programs of them", () => {
  const listed = [{ path: "/papers/1/" }, { path: "/papers/2/" }];
  const html = render(() => ({ title: "Best", listed }), { site });
  const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
  expect(JSON.parse(json)).toEqual({
    "@context": "https://schema.org",
    "@type": "CollectionPage",
    url: "https://papers.example/a/",
    name: "Best",
    isPartOf: { "@type": "WebSite", name: "Sample Papers", url: "https://papers.example/" },
    mainEntity: {
      "@type": "ItemList",
      itemListElement: [
        { "@type": "ListItem", position: 1, url: "https://papers.example/papers/1/" },
        { "@type": "ListItem", position: 2, url: "https://papers.example/papers/2/" },
      ],
    },
  });
  for (const silent of [{ structuredData: false }, { siteUrl: null }]) {
    expect(
      render(() => ({ title: "Best", listed }), { site: { ...site, ...silent } }),
    ).not.toContain("ld+json");
  }
});
