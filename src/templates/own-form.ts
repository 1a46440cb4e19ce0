import * as site from "../site/addresses/site-address";

/** The option of the site's config, which Gatsby's webpack inserts. */
declare const __TRAILING_SLASH__: site.SiteAddress["trailingSlash"] | undefined;

/** Returns a path of the site, without path prefix, in the form at which the page stands. */
export function ownForm(path: string): string {
  const trailingSlash = typeof __TRAILING_SLASH__ === "string" ? __TRAILING_SLASH__ : "always";
  return site.ownForm(path, { trailingSlash });
}
