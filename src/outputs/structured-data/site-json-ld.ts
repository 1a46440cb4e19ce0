import type { JsonLdValue } from "./json-ld";
import type { SiteOutput } from "../types";

/** Returns a site as a schema.org `WebSite`, to stand inside of another object. */
export function siteJsonLd({ title, homeUrl }: Pick<SiteOutput, "title" | "homeUrl">): JsonLdValue {
  return { "@type": "WebSite", name: title, url: homeUrl };
}
