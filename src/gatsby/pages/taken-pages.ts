import { existsSync } from "node:fs";

/**
 * Returns a function that says whether the site itself has a page at a path. The site's pages come after the theme's
 * and win in a build; in `gatsby develop` the theme's are made again after every edit and the site's are not, so that
 * the theme must leave theirs alone. A page of a cache whose component is gone is none.
 */
export function takenPages(
  pages: ReadonlyMap<string, { component: string }>,
  themeRoot: string,
): (path: string) => boolean {
  const found = new Set<string>();
  for (const [path, { component }] of pages) {
    const ours = component.startsWith(`${themeRoot.replaceAll("\\", "/")}/src/templates/`);
    if (!ours && existsSync(component)) found.add(withSlash(path));
  }
  return (path) => found.has(withSlash(path));
}

/** The site's option `trailingSlash` decides which form Gatsby keeps. */
function withSlash(path: string): string {
  return path.endsWith("/") ? path : `${path}/`;
}
