import { utcInstant } from "../../messages/utc-instant";
import type { JsonLd } from "./json-ld";
import { siteJsonLd } from "./site-json-ld";
import type { DigestOutput, SiteOutput } from "../types";

/** A page of a digest that has several: its absolute address, and its papers by their positions, from 0. */
export interface DigestPart {
  url: string;
  start: number;
  end: number;
}

/**
 * Returns a digest as a schema.org `CollectionPage` whose main entity is the `ItemList` of its papers' pages, in
 * its order; an article without papers as a `BlogPosting`. With `part`, it is about that page of the digest.
 */
export function digestJsonLd(digest: DigestOutput, site: SiteOutput, part?: DigestPart): JsonLd {
  const { title, date, description, lang, category, tags, entries } = digest;
  const { url, start, end } = part ?? { url: digest.url, start: 0, end: entries.length };
  const isArticle = entries.length === 0;
  return {
    "@context": "https://schema.org",
    "@type": isArticle ? "BlogPosting" : "CollectionPage",
    url,
    ...(isArticle ? { headline: title } : {}),
    name: title,
    description: isArticle ? (description ?? undefined) : undefined,
    datePublished: date === null ? undefined : utcInstant(date),
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
          numberOfItems: part && entries.length,
          itemListElement: entries.slice(start, end).map(({ paper }, i) => ({
            "@type": "ListItem",
            position: start + i + 1,
            url: paper.url,
          })),
        },
  };
}
