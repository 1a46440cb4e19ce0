import { FILE_EXTENSIONS } from "./file-extensions";

/**
 * Returns the JSON of the rules by which a browser fetches pages of the site ahead, as soon as a reader points
 * at a link to one. `root` is the path of the site's root, with a slash at its end. Browsers that know these rules
 * leave them be by themselves when their reader saves data.
 * @see https://html.spec.whatwg.org/multipage/speculative-loading.html
 */
export function speculationRules(root: string): string {
  const where = {
    and: [
      { href_matches: `${root}*` },
      { not: { href_matches: `${root}*.(${FILE_EXTENSIONS})` } },
      { not: { selector_matches: "[download],[target=_blank]" } },
    ],
  };
  return JSON.stringify({ prefetch: [{ where, eagerness: "moderate" }] });
}
