import { FILE_EXTENSION } from "./file-extension";

/**
 * Returns the JSON of the rules by which a browser prefetches pages of the site when a reader points at a
 * link to one. `root` is the path of the site's root, with a trailing slash; if the paths of all pages end in
 * a slash (`slash`), the rule is short. Browsers that support these rules ignore them by themselves if the
 * reader saves data.
 * @see https://html.spec.whatwg.org/multipage/speculative-loading.html
 */
export function speculationRules(root: string, slash: boolean): string {
  const pages = { href_matches: `${root}*` };
  const files = { href_matches: `${root}*.(${FILE_EXTENSION})` };
  const where = slash ? { href_matches: `${root}{*/}?` } : { and: [pages, { not: files }] };
  return JSON.stringify({ prefetch: [{ where, eagerness: "moderate" }] });
}
