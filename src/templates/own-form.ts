/** The option of the site's config, which Gatsby's webpack inserts. */
declare const __TRAILING_SLASH__: string;

/** Returns a path of the site, without path prefix, as its option `trailingSlash` has it: a page stands at that address. */
export function ownForm(path: string): string {
  const isBare = typeof __TRAILING_SLASH__ === "string" && __TRAILING_SLASH__ === "never";
  return isBare ? path.replace(/(?<=.)\/$/, "") : path;
}
