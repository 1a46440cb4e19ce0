import { scriptNames } from "../../social-image/script-names";
import { FILE_START, type Range } from "../../problems/range";
import { socialImageGlyphs } from "../../problems/rules/social-image-glyphs";
import { siteProblem, type SiteProblem } from "../../problems/site-problem";

/** The origin of a text in a picture. */
export interface TextOrigin {
  /** The `displayPath` of a post. */
  file: string;
  range: Range;
}

/**
 * Returns the problem of characters that no font of social images has: in a post, or, if `place` is `null`,
 * in the text that all images of the site have.
 */
export function glyphProblem(
  characters: ReadonlySet<string>,
  place: TextOrigin | null,
): SiteProblem {
  const all = [...characters];
  return siteProblem(place?.file ?? null, socialImageGlyphs, place?.range ?? FILE_START, {
    characters: all,
    scripts: scriptNames(all),
    ofSite: place === null,
  });
}
