import type { JsonLd } from "./json-ld";
import { siteJsonLd } from "./site-json-ld";
import type { DigestOutput, SiteOutput } from "../types";

/**
 * Returns a digest as a schema.org `CollectionPage` whose main entity is the `ItemList` of its papers' pages, in
 * its order; an article without papers as a `BlogPosting`.
 */
export function digestJsonLd(digest: DigestOutput, site: SiteOutput): JsonLd {
  const { url, title, date, description, lang, category, tags, entries } = digest;
  const isArticle = entries.length === 0;
  return {
    "@context": "https://schema.org",
    "@type": isArticle ? "BlogPosting" : "CollectionPage",
    url,
    ...(isArticle ? { headline: title } : {}),
    name: title,
    description: isArticle ? (description ?? undefined) : undefined,
    datePublished: date ?? undefined,
    // The page itself says its language, and a list of others' papers is not by the site's author.
    inLanguage: isArticle ? (lang ?? site.language) : undefined,
    author:
      site.author === null || !isArticle
        ? undefined
        : { "@type": "Person", name: site.author.name, url: site.author.url ?? undefined },
    articleSection: isArticle ? (category ?? undefined) : undefined,
    keywords: isArticle && tags.length > 0 ? tags : undefined,
    isPartOf: isArticle ? siteJsonLd(site) : undefined,
    mainEntity: isArticle
      ? undefined
      : {
          "@type": "ItemList",
          itemListElement: entries.map(({ paper }, i) => ({
            "@type": "ListItem",
            position: i + 1,
            url: paper.url,
          })),
        },
  };
}
