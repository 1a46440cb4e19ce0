import { findImage, type ContentImage, type ImageRoots } from "./content-image";
import { renamedImage, type FaultyImage } from "./image-problem";
import type { DigestFile } from "../site/posts/digest-file";

/**
 * Returns the post with the address and the size of its social image as the site serves it, or with `null` if
 * the image is missing or the site may not publish it; pages then use the theme's own image. A URL of the web
 * stays as it is.
 */
export function resolveSocialImage(
  file: DigestFile,
  roots: ImageRoots,
): { file: DigestFile; found: ContentImage[]; problems: FaultyImage[] } {
  const { socialImage: src } = file.digest;
  if (src === null || /^https?:\/\//i.test(src)) return { file, found: [], problems: [] };
  const image = findImage(src, file.folder, roots);
  const withImage = (url: string | null, size: ContentImage["size"]): DigestFile => ({
    ...file,
    digest: { ...file.digest, socialImage: url },
    socialImageSize: size,
  });
  const range = file.places.frontMatter.socialImage ?? file.places.opening;
  if ("rule" in image) {
    return { file: withImage(null, null), found: [], problems: [{ src, range, problem: image }] };
  }
  return {
    file: withImage(image.url, image.size),
    found: [image],
    problems: renamedImage(image, src, range),
  };
}
