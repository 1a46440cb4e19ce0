import type { JsonLd } from "./json-ld";

/** A page on the way from the site's home to a page. */
export interface Crumb {
  name: string;
  /** Absolute. */
  url: string;
}

/** Returns the way to a page, its home first and itself last, as a schema.org `BreadcrumbList`. */
export function breadcrumbJsonLd(crumbs: readonly Crumb[]): JsonLd {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ name, url }, i) => ({
      "@type": "ListItem",
      position: i + 1,
      name,
      item: url,
    })),
  };
}
