import { scriptNames } from "../../social-image/script-names";
import type { Range } from "../../problems/range";
import { siteProblem, type SiteProblem } from "../../problems/site-problem";

/** Where a text of a picture is from. */
export interface TextOrigin {
  /** The `displayPath` of a post. */
  file: string;
  range: Range;
}

/** How many characters a message names. */
const NAMED = 5;

/**
 * Returns the problem of characters that no font of social images has: in a post, or with `place` as `null` in what all
 * images of the site say.
 */
export function glyphProblem(
  characters: ReadonlySet<string>,
  place: TextOrigin | null,
): SiteProblem {
  const all = [...characters];
  const scripts = scriptNames(all);
  const named = all.slice(0, NAMED).join(" ");
  const more = all.length > NAMED ? ` and ${all.length - NAMED} more` : "";
  const of = scripts.length > 0 ? ` (${scripts.join(", ")})` : "";
  const missing = `The fonts of social images have no ${named}${more}${of}.`;
  const fix = "Name a font file that has them in the option socialImages.fonts.";
  if (place === null) {
    const cause = "The name of the site or its dates need them";
    const message = `${missing} ${cause}, so all shared links show the default image.`;
    return siteProblem(null, "social-image-glyphs", message, fix);
  }
  const message = `${missing} Shared links show the default image.`;
  return siteProblem(place.file, "social-image-glyphs", message, fix, place.range);
}
