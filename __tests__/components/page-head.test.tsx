import { fromHtml } from "hast-util-from-html";
import React, { type ComponentProps } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { visit } from "unist-util-visit";
import { PageHead } from "../../src/components/page-head";
import { site } from "./sample-views";

const render = (own: Partial<ComponentProps<typeof PageHead>> = {}) => {
  const props = { site, title: "A page", description: "About it", path: "/a/", hydrate: false };
  return renderToStaticMarkup(<PageHead type="article" {...props} {...own} />);
};

/** Returns what the head says: meta by name or property, links by rel, the title and the language. */
function headOf(own: Partial<ComponentProps<typeof PageHead>> = {}) {
  const html = render(own);
  const said = new Map<string, unknown>();
  visit(fromHtml(html), "element", ({ tagName, properties, children: [text] }) => {
    const { name, property, rel, content, href, lang } = properties;
    if (tagName === "meta") said.set(String(name ?? property), content);
    if (tagName === "link") said.set(String(rel), href);
    if (tagName === "html") said.set("lang", lang);
    if (tagName === "title") said.set("title", text?.type === "text" && text.value);
  });
  return said;
}

test("says all that others ask for, with absolute addresses", () => {
  const image = { url: "/card.png", width: 1200, height: 630, alt: "A card" };
  const published = "2020-09-17T09:55:42.000Z";
  expect(Object.fromEntries(headOf({ image, published, lang: "ja" }))).toEqual({
    lang: "ja",
    title: "A page · Sample Papers",
    description: "About it",
    "color-scheme": "light dark",
    "hot-papers": "static",
    canonical: "https://papers.example/a/",
    icon: "/hot-papers/favicon.svg",
    "og:title": "A page",
    "og:type": "article",
    "og:site_name": "Sample Papers",
    "og:description": "About it",
    "og:url": "https://papers.example/a/",
    "article:published_time": published,
    "og:image": "https://papers.example/card.png",
    "og:image:width": "1200",
    "og:image:height": "630",
    "og:image:alt": "A card",
    "twitter:card": "summary_large_image",
  });
});

test("gives no address where the site does not know its own", () => {
  const image = { url: "/card.png", width: null, height: null, alt: "" };
  const said = headOf({ site: { ...site, siteUrl: null }, image });
  for (const name of ["canonical", "og:url", "og:image"]) expect(said.has(name)).toBe(false);
  expect(said.get("twitter:card")).toBe("summary");
});

test.each([
  ["Sample Papers", "Sample Papers"],
  ["Sample Papers, page 2", "Sample Papers, page 2"],
])("does not repeat the site's name: %s", (title, expected) => {
  expect(headOf({ title }).get("title")).toBe(expected);
});

test("falls back to what the site says of itself", () => {
  const said = headOf({ description: null });
  expect(said.get("description")).toBe("Papers that nobody wrote");
  expect(said.get("lang")).toBe("en");
});

test("keeps a page out of indexes without giving it a canonical address", () => {
  const said = headOf({ noindex: true });
  expect(said.get("robots")).toBe("noindex");
  expect(said.has("canonical")).toBe(false);
});

test("marks a page that keeps Gatsby's runtime", () => {
  expect(headOf({ hydrate: true }).get("hot-papers")).toBe("hydrate");
});

test("takes names that come more than once, in their order", () => {
  const names = ["Ada Sample", 'Ben "B" Example'];
  const html = render({ meta: names.map((content) => ({ name: "citation_author", content })) });
  expect(html).toContain(
    '<meta name="citation_author" content="Ada Sample"/>' +
      '<meta name="citation_author" content="Ben &quot;B&quot; Example"/>',
  );
});

test("carries JSON-LD as it is given", () => {
  const jsonLd = '{"@type":"Thing","name":"a & \\u003cb>"}';
  expect(render({ jsonLd })).toContain(`<script type="application/ld+json">${jsonLd}</script>`);
});

test.each([undefined, null])("has no script where there is no JSON-LD: %j", (jsonLd) => {
  expect(render({ jsonLd })).not.toContain("<script");
});

test.each([
  ["https://papers.example", "https://papers.example/rss.xml"],
  [null, "/rss.xml"],
])("links to its other forms, on a site whose address is %j", (siteUrl, href) => {
  const alternates = [{ type: "application/rss+xml", title: "Digests", href: "/rss.xml" }];
  expect(render({ site: { ...site, siteUrl }, alternates })).toContain(
    `<link rel="alternate" type="application/rss+xml" title="Digests" href="${href}"/>`,
  );
});
