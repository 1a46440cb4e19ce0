/** How the site's paths become addresses. */
export interface SiteAddress {
  /** Absolute, without a trailing slash; empty if not set. */
  siteUrl: string;
  /** Empty, or with a leading slash and no trailing one. */
  pathPrefix: string;
  /** The site's option of that name; Gatsby's default is `always`. */
  trailingSlash: "always" | "never" | "ignore";
}

/** Returns the absolute address of a page, or of a place in it, by its path. */
export function pageUrl(path: string, { siteUrl, pathPrefix, trailingSlash }: SiteAddress): string {
  const wanted = trailingSlash === "never" && path !== "/" ? path.replace(/\/(?=#|$)/, "") : path;
  return encodeURI(`${siteUrl}${pathPrefix}${wanted}`);
}
