import { mkdir, rename, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { PictureFont } from "../../social-image/load-fonts";
import type { Picture } from "../../social-image/picture";
import { isWholePng } from "./is-whole-png";
import { pictureRenderer } from "../../social-image/picture-renderer";

/** The social images of a site. */
export interface SocialImages {
  /** By the path where each is served. */
  pictures: ReadonlyMap<string, Picture>;
  fonts: readonly PictureFont[];
}

/** The folder in the plugin's own part of Gatsby's cache: it outlives `public/`. */
export const pictureCache = (cacheDirectory: string) => join(cacheDirectory, "social-images");

/**
 * Returns a function that gives the file of a picture by the path where it is served, and draws it if the
 * cache does not have it; `null` if no picture has that path. The libraries are loaded only when there is
 * something to draw.
 */
export function pictureMaker(
  { pictures, fonts }: SocialImages,
  { themeRoot, cacheDirectory }: { themeRoot: string; cacheDirectory: string },
): (url: string) => Promise<string | null> {
  const folder = pictureCache(cacheDirectory);
  let render: ReturnType<typeof pictureRenderer> | undefined;
  return async (url) => {
    const picture = pictures.get(url);
    if (picture === undefined) return null;
    const file = join(folder, basename(url));
    if (await isWholePng(file)) return file;
    render ??= pictureRenderer(themeRoot, fonts);
    const png = await render(picture);
    await mkdir(folder, { recursive: true });
    // A build that is stopped while it writes must not leave a partial image for the next.
    await writeFile(`${file}.part`, png);
    await rename(`${file}.part`, file);
    return file;
  };
}
