import { existsSync } from "node:fs";
import { isOwnTemplate } from "../is-own-template";

/**
 * Returns a function that says whether the site itself has a page at a path. The site's pages are created
 * after the theme's and win in a build. In `gatsby develop` the theme's pages are created again after every
 * edit and the site's are not, so the theme must not overwrite them. A cached page whose component no longer
 * exists does not count.
 */
export function takenPages(
  pages: ReadonlyMap<string, { component: string }>,
  themeRoot: string,
): (path: string) => boolean {
  const found = new Set<string>();
  for (const [path, { component }] of pages) {
    if (!isOwnTemplate(component, themeRoot) && existsSync(component)) found.add(withSlash(path));
  }
  return (path) => found.has(withSlash(path));
}

/** The site's option `trailingSlash` decides which form Gatsby keeps. */
function withSlash(path: string): string {
  return path.endsWith("/") ? path : `${path}/`;
}
