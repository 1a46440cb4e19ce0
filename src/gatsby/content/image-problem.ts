import type { ImageFault } from "./content-image";
import type { Range } from "../../problems/range";
import { siteProblem, type SiteProblem } from "../../problems/site-problem";

/** What an image is for, with what stands in for it as the end of a sentence. */
const STAND_INS = {
  page: "the page shows its description instead",
  social: "shared links show the default one",
};

const BESIDE = "Put the file beside the post, or in static/ if its address begins with a slash.";

/** An image that a post names by `src`, at `range`, and that is not published. */
export interface FaultyImage {
  src: string;
  range: Range;
  fault: ImageFault;
}

/** Returns the problem of an image that is not published. */
export function imageProblem(
  file: string,
  { src, range, fault }: FaultyImage,
  use: keyof typeof STAND_INS,
): SiteProblem {
  const rule =
    fault.rule === "image-missing" && use === "social" ? "social-image-missing" : fault.rule;
  const say = (message: string, fix: string) =>
    siteProblem(file, rule, `${message}; ${STAND_INS[use]}.`, fix, range);
  switch (fault.rule) {
    case "image-missing":
      return say(`There is no image "${src}"`, BESIDE);
    case "image-outside":
      return say(`"${src}" lies outside the content folder, so it is not published`, BESIDE);
    case "image-unusable":
      return say(
        `"${src}" ${fault.reason}, so it is not published`,
        "Save it anew as PNG, JPEG, GIF, WebP, AVIF, or SVG without scripts and links, under a name that says so.",
      );
  }
}
