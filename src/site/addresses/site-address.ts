import type { ThemeOptions } from "../../options/types";

/** How the site's paths become addresses. */
export interface SiteAddress {
  /** Absolute, without a slash at its end; empty where the site has not said. */
  siteUrl: string;
  /** Empty, or with a slash at its beginning alone. */
  pathPrefix: string;
  /** The site's option of that name; Gatsby's default is `always`. */
  trailingSlash: "always" | "never" | "ignore";
}

/** Returns the absolute address of a page, or of a place in it, by its path. */
export function pageUrl(path: string, { siteUrl, pathPrefix, trailingSlash }: SiteAddress): string {
  const wanted = trailingSlash === "never" && path !== "/" ? path.replace(/\/(?=#|$)/, "") : path;
  return encodeURI(`${siteUrl}${pathPrefix}${wanted}`);
}

/** Returns the path of a paper's page; `null` where the site has no such pages. */
export function paperPath(key: string, { papers, paths }: ThemeOptions): string | null {
  return papers.pages ? `${paths.basePath}papers/${key}/` : null;
}

/**
 * Returns the path of a subject's page; `null` where the site has no such pages. A code that arXiv does not know may
 * hold anything: what cannot stand in a path becomes its number, so that no two codes share a page.
 */
export function subjectPath(code: string, { papers, paths }: ThemeOptions): string | null {
  const segment = code.replace(
    /[^\p{L}\p{N}._-]/gu,
    (character) => `~${character.codePointAt(0)?.toString(16)}~`,
  );
  return papers.pages ? `${paths.basePath}subjects/${segment}/` : null;
}
