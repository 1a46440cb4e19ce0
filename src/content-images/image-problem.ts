import type { ImageUse } from "../problems/image-use";
import type { Range } from "../problems/range";
import { addressChanged } from "../problems/rules/address-changed";
import { imageMissing } from "../problems/rules/image-missing";
import { imageOutside } from "../problems/rules/image-outside";
import { imageUnusable } from "../problems/rules/image-unusable";
import { socialImageMissing } from "../problems/rules/social-image-missing";
import { siteProblem, type SiteProblem } from "../problems/site-problem";
import type { ContentImage, ImageProblem } from "./content-image";

/** An image that a post names by `src`, at `range`, and that is not published, or not under its name. */
export interface FaultyImage {
  src: string;
  range: Range;
  problem: ImageProblem | ({ rule: "address-changed" } & NonNullable<ContentImage["renamed"]>);
}

/** Returns what is wrong with an image of a post that is published, if anything is. */
export function renamedImage({ renamed }: ContentImage, src: string, range: Range): FaultyImage[] {
  return renamed === null ? [] : [{ src, range, problem: { rule: "address-changed", ...renamed } }];
}

/** Returns the problem of an image that is not published, or not under its name. */
export function imageProblem(
  file: string,
  { src, range, problem }: FaultyImage,
  use: ImageUse,
): SiteProblem {
  switch (problem.rule) {
    case "address-changed": {
      const { instead, change } = problem;
      return siteProblem(file, addressChanged, range, { of: "image", name: src, instead, change });
    }
    case "image-missing":
      return siteProblem(file, use === "social" ? socialImageMissing : imageMissing, range, {
        src,
      });
    case "image-outside":
      return siteProblem(file, imageOutside, range, { src, use });
    case "image-unusable":
      return siteProblem(file, imageUnusable, range, { src, use, reason: problem.reason });
  }
}
