import type { JsonLd } from "./json-ld";
import type { SiteOutput } from "../types";
import { siteJsonLd } from "./site-json-ld";

/**
 * Returns a list of papers as a schema.org `CollectionPage` whose main entity is the `ItemList` of the papers' pages, in
 * its order; addresses are absolute.
 */
export function listJsonLd(
  { url, name }: { url: string; name: string },
  papers: readonly string[],
  site: Pick<SiteOutput, "title" | "homeUrl">,
): JsonLd {
  return {
    "@context": "https://schema.org",
    "@type": "CollectionPage",
    url,
    name,
    isPartOf: siteJsonLd(site),
    mainEntity: {
      "@type": "ItemList",
      itemListElement: papers.map((paper, i) => ({
        "@type": "ListItem",
        position: i + 1,
        url: paper,
      })),
    },
  };
}
