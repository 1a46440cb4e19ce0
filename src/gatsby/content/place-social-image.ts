import { findImage, type ContentImage, type ImageRoots } from "./content-image";
import type { FaultyImage } from "./image-problem";
import type { PostFile } from "../../site/posts/post-file";

/**
 * Returns the post with the address and the size of its social image as the site serves it, or `null` in its place
 * when it is not there or not the site's to publish, so that pages fall back to the theme's own. A URL of the web
 * stays as it is.
 */
export function placeSocialImage(
  file: PostFile,
  roots: ImageRoots,
): { file: PostFile; found: ContentImage[]; faults: FaultyImage[] } {
  const { socialImage: src } = file.digest;
  if (src === null || /^https?:\/\//i.test(src)) return { file, found: [], faults: [] };
  const image = findImage(src, file.folder, roots);
  const place = (url: string | null, size: ContentImage["size"]): PostFile => ({
    ...file,
    digest: { ...file.digest, socialImage: url },
    socialImageSize: size,
  });
  if ("rule" in image) {
    const range = file.places.frontMatter.socialImage ?? file.places.opening;
    return { file: place(null, null), found: [], faults: [{ src, range, fault: image }] };
  }
  return { file: place(image.url, image.size), found: [image], faults: [] };
}
