import { scriptNames } from "../../social-image/script-names";
import { siteProblem, type SiteProblem } from "../../problems/site-problem";

/** How many characters a message names. */
const NAMED = 5;

/**
 * Returns the problem of characters that no font of social images has: in a post, or with `place` as `null` in what all
 * images of the site say.
 */
export function glyphProblem(
  characters: ReadonlySet<string>,
  place: { file: string; line: number } | null,
): SiteProblem {
  const all = [...characters];
  const scripts = scriptNames(all);
  const named = all.slice(0, NAMED).join(" ");
  const more = all.length > NAMED ? ` and ${all.length - NAMED} more` : "";
  const of = scripts.length > 0 ? ` (${scripts.join(", ")})` : "";
  const what =
    place === null
      ? "The name of the site or its dates need them, so all shared links show"
      : "Shared links show";
  return siteProblem(
    place?.file ?? null,
    "social-image-glyphs",
    `The fonts of social images have no ${named}${more}${of}. ${what} the default image.`,
    "Name a font file that has them in the option socialImages.fonts.",
    { line: place?.line ?? 1, column: 1 },
  );
}
