import type { JsonLd } from "./json-ld";
import type { SiteOutput } from "../types";

/**
 * Returns a site as a schema.org `WebSite`, for its home. With `searchUrl`, the absolute address of the site's search, it says how
 * to search it (https://schema.org/SearchAction).
 */
export function websiteJsonLd(
  site: Pick<SiteOutput, "title" | "description" | "homeUrl" | "language">,
  searchUrl: string | null,
): JsonLd {
  const { title, description, homeUrl, language } = site;
  return {
    "@context": "https://schema.org",
    "@type": "WebSite",
    url: homeUrl,
    name: title,
    description: description || undefined,
    inLanguage: language,
    potentialAction:
      searchUrl === null
        ? undefined
        : {
            "@type": "SearchAction",
            target: {
              "@type": "EntryPoint",
              urlTemplate: `${searchUrl}?q={search_term_string}`,
            },
            "query-input": "required name=search_term_string",
          },
  };
}
