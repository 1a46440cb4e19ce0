import { websiteJsonLd } from "../../../src/outputs/structured-data/website-json-ld";
import fc from "fast-check";
import { breadcrumbJsonLd } from "../../../src/outputs/structured-data/breadcrumb-json-ld";
import { digestJsonLd } from "../../../src/outputs/structured-data/digest-json-ld";
import { inlineJson } from "../../../src/outputs/structured-data/inline-json";
import { paperJsonLd } from "../../../src/outputs/structured-data/paper-json-ld";
import { digestOf, paperOf, SITE } from "../paper-of";

/** What a reader of the page gets, without the properties that are not written. */
const written = (value: object): unknown => JSON.parse(inlineJson(value));

const STANDING = {
  digest: {
    slug: "week-38",
    title: "Week 38",
    url: "https://papers.example/posts/week-38/",
    date: null,
  },
  rank: 1,
  score: 12,
  metrics: [
    { name: "retweets", value: 4, asOf: null },
    { name: "favorites", value: 8, asOf: null },
    { name: "citations", value: 2, asOf: null },
  ],
  posts: [],
};

test("a paper is a ScholarlyArticle", () => {
  const later = { ...STANDING, metrics: [{ name: "retweets", value: 9, asOf: null }] };
  const paper = paperOf({
    authors: ["Laura van der Berg", "The Sample Team"],
    links: [{ label: "doi", url: "https://doi.org/10.1000/sea" }],
    appearances: [STANDING, later],
  });
  expect(written(paperJsonLd(paper, SITE))).toMatchObject({
    "@context": "https://schema.org",
    "@type": "ScholarlyArticle",
    url: paper.url,
    headline: "A Calm Sea",
    name: "A Calm Sea",
    author: [
      {
        "@type": "Person",
        name: "Laura van der Berg",
        familyName: "van der Berg",
        givenName: "Laura",
      },
      { "@type": "Organization", name: "The Sample Team" },
    ],
    datePublished: "2020-09",
    abstract: "We look at the sea.",
    identifier: [
      { "@type": "PropertyValue", propertyID: "arXiv", value: "2009.01234" },
      { "@type": "PropertyValue", propertyID: "DOI", value: "10.48550/arXiv.2009.01234" },
    ],
    sameAs: [
      "https://arxiv.org/abs/2009.01234",
      "https://doi.org/10.48550/arXiv.2009.01234",
      "https://doi.org/10.1000/sea",
    ],
    about: [
      { "@type": "DefinedTerm", name: "Machine Learning", termCode: "cs.LG" },
      { "@type": "DefinedTerm", name: "q-bio.XX", termCode: "q-bio.XX" },
    ],
    keywords: ["Machine Learning (cs.LG)", "q-bio.XX"],
    encoding: { encodingFormat: "application/pdf", contentUrl: "https://arxiv.org/pdf/2009.01234" },
    publisher: { "@type": "Organization", name: "arXiv" },
    interactionStatistic: [
      { interactionType: "https://schema.org/ShareAction", userInteractionCount: 9 },
      { interactionType: "https://schema.org/LikeAction", userInteractionCount: 8 },
    ],
    isPartOf: [
      { "@type": "WebSite", name: "Example Papers", url: "https://papers.example/" },
      { "@type": "CollectionPage", name: "Week 38" },
      { "@type": "CollectionPage", name: "Week 38" },
    ],
  });
});

test("a paper says nothing that is not known", () => {
  const bare = {
    arxivId: null,
    authors: [],
    subjects: [],
    abstract: null,
    abstractTree: null,
    firstSeen: null,
  };
  expect(written(paperJsonLd(paperOf(bare), SITE))).toEqual({
    "@context": "https://schema.org",
    "@type": "ScholarlyArticle",
    "@id": "https://papers.example/papers/paper/",
    url: "https://papers.example/papers/paper/",
    headline: "A Calm Sea",
    name: "A Calm Sea",
    isPartOf: [{ "@type": "WebSite", name: "Example Papers", url: "https://papers.example/" }],
  });
});

test("a digest is a CollectionPage of an ItemList, in its order", () => {
  const papers = [paperOf({ title: "Salt" }), paperOf({ arxivId: "2009.00002" })];
  expect(written(digestJsonLd(digestOf(papers), SITE))).toEqual({
    "@context": "https://schema.org",
    "@type": "CollectionPage",
    url: "https://papers.example/posts/week-38/",
    name: "Week 38",
    datePublished: "2020-09-17T09:55:42.000Z",
    mainEntity: {
      "@type": "ItemList",
      itemListElement: [
        {
          "@type": "ListItem",
          position: 1,
          url: "https://papers.example/papers/2009.01234/",
        },
        {
          "@type": "ListItem",
          position: 2,
          url: "https://papers.example/papers/2009.00002/",
        },
      ],
    },
  });
});

test("an article without papers is a BlogPosting", () => {
  const article = digestOf([], { lang: "fr", tags: [] });
  const object = written(digestJsonLd(article, { ...SITE, author: null }));
  expect(object).toMatchObject({
    "@type": "BlogPosting",
    headline: "Week 38",
    inLanguage: "fr",
    articleSection: "arXiv",
  });
  for (const property of ["mainEntity", "author", "keywords"])
    expect(object).not.toHaveProperty(property);
});

test("breadcrumbs have their places", () => {
  const crumbs = [
    { name: "Home", url: "https://papers.example/" },
    { name: "Week 38", url: "https://papers.example/posts/week-38/" },
  ];
  expect(written(breadcrumbJsonLd(crumbs))).toEqual({
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: [
      { "@type": "ListItem", position: 1, name: "Home", item: "https://papers.example/" },
      {
        "@type": "ListItem",
        position: 2,
        name: "Week 38",
        item: "https://papers.example/posts/week-38/",
      },
    ],
  });
});

test("a site says how to search it once it can be searched", () => {
  const site = websiteJsonLd(SITE, null);
  expect(site).toEqual({
    "@context": "https://schema.org",
    "@type": "WebSite",
    url: "https://papers.example/",
    name: "Example Papers",
    description: "Papers, weekly.",
    inLanguage: "en",
  });
  expect(websiteJsonLd(SITE, "https://papers.example/search/")).toMatchObject({
    potentialAction: {
      "@type": "SearchAction",
      target: { urlTemplate: "https://papers.example/search/?q={search_term_string}" },
      "query-input": "required name=search_term_string",
    },
  });
});

test("JSON in a page cannot end its script, holds no character reference, and says the same", () => {
  expect(inlineJson({ a: "</script><!-- &lt;" })).toBe(
    String.raw`{"a":"\u003c/script\u003e\u003c!-- \u0026lt;"}`,
  );
  const unit = fc.constantFrom(
    "<",
    "/",
    "!",
    ">",
    "&",
    "&lt;",
    "&quot;",
    "\u2028",
    "\u2029",
    "\\",
    '"',
    "é",
  );
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const json = inlineJson({ text });
      expect(json).not.toMatch(/[&<>\u2028\u2029]/);
      expect(JSON.parse(json)).toEqual({ text });
    }),
  );
});
