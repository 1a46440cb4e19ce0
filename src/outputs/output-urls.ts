/**
 * Returns the address of the site's root, with path prefix and a slash at its end, from that of its home and the
 * path (with a slash at both ends) that the home has below the root.
 */
export function rootUrl(homeUrl: string, basePath: string): string {
  const home = homeUrl.endsWith("/") ? homeUrl : `${homeUrl}/`;
  const base = encodeURI(basePath);
  return home.endsWith(base) ? home.slice(0, home.length - base.length + 1) : home;
}

/** Returns the absolute address of a file of the site by its path, which begins with a slash. */
export function fileUrl(path: string, root: string): string {
  return root + encodeURI(path.slice(1));
}
