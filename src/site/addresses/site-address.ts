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
  return encodeURI(`${siteUrl}${pathPrefix}${ownForm(path, { trailingSlash })}`);
}

/** Returns a path, with or without a place in its page, as the site's option wants its end. */
export function ownForm(path: string, { trailingSlash }: Pick<SiteAddress, "trailingSlash">) {
  return trailingSlash === "never" && path !== "/" ? path.replace(/\/(?=#|$)/, "") : path;
}
