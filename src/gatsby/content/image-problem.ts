import type { ImageUse } from "../../problems/image-use";
import type { Range } from "../../problems/range";
import { imageMissing } from "../../problems/rules/image-missing";
import { imageOutside } from "../../problems/rules/image-outside";
import { imageUnusable } from "../../problems/rules/image-unusable";
import { socialImageMissing } from "../../problems/rules/social-image-missing";
import { siteProblem, type SiteProblem } from "../../problems/site-problem";
import type { ImageProblem } from "./content-image";

/** An image that a post names by `src`, at `range`, and that is not published. */
export interface RefusedImage {
  src: string;
  range: Range;
  problem: ImageProblem;
}

/** Returns the problem of an image that is not published. */
export function imageProblem(
  file: string,
  { src, range, problem }: RefusedImage,
  use: ImageUse,
): SiteProblem {
  switch (problem.rule) {
    case "image-missing":
      return siteProblem(file, use === "social" ? socialImageMissing : imageMissing, range, { src });
    case "image-outside":
      return siteProblem(file, imageOutside, range, { src, use });
    case "image-unusable":
      return siteProblem(file, imageUnusable, range, { src, use, reason: problem.reason });
  }
}
