import type { DigestFile } from "../site/posts/digest-file";
import type { SiteProblem } from "../problems/site-problem";
import { findImage, type ImageRoots } from "./content-image";
import { imageProblem, renamedImage } from "./image-problem";
import { resolveSocialImage } from "./resolve-social-image";

/** Returns the problems of the images of a post, of which only the places are known. */
export function checkImages(file: DigestFile, roots: ImageRoots): SiteProblem[] {
  const ofPage = file.places.images.flatMap(({ address: src, range }) => {
    const image = findImage(src, file.folder, roots);
    return "rule" in image ? [{ src, range, problem: image }] : renamedImage(image, src, range);
  });
  return [
    ...ofPage.map((image) => imageProblem(file.displayPath, image, "page")),
    ...resolveSocialImage(file, roots).problems.map((image) =>
      imageProblem(file.displayPath, image, "social"),
    ),
  ];
}
