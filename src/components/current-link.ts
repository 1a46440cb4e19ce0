const withoutSlash = (path: string) => path.replace(/\/+$/, "");

/**
 * Returns the `aria-current` of a link to a part of the site: `page` on that page itself, `true` on pages below it, none
 * elsewhere. Nothing is below the site's home.
 */
export function currentLink(
  linkPath: string,
  pagePath: string,
  homePath: string,
): "page" | "true" | undefined {
  const [link, page, home] = [linkPath, pagePath, homePath].map(withoutSlash);
  if (link === page) return "page";
  // All pages are below the home page, and below what a site has above it.
  const isAboveAll = `${home}/`.startsWith(`${link}/`);
  return !isAboveAll && page?.startsWith(`${link}/`) ? "true" : undefined;
}
