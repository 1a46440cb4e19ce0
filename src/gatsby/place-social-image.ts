import { findImage, type ContentImage } from "./content-image";
import type { PostFile } from "./post-file";

/**
 * Returns the post with the address and the size of its social image as the site serves it, or `null` in its place
 * when the file is missing, so that pages fall back to the theme's own. An absolute URL stays as it is.
 */
export function placeSocialImage(
  file: PostFile,
  siteRoot: string,
): { file: PostFile; found: ContentImage[]; missing: string | null } {
  const { socialImage } = file.digest;
  if (socialImage === null || URL.canParse(socialImage)) return { file, found: [], missing: null };
  const image = findImage(socialImage, file.folder, siteRoot);
  const digest = { ...file.digest, socialImage: image?.url ?? null };
  return {
    file: { ...file, digest, socialImageSize: image?.size ?? null },
    found: image === null ? [] : [image],
    missing: image === null ? socialImage : null,
  };
}
