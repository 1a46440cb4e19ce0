import { loadFonts } from "../../src/social-image/load-fonts";
import type { Picture } from "../../src/social-image/picture";
import { pictureRenderer } from "../../src/social-image/picture-renderer";
import { memoryCache } from "./social-fonts";

/** Renders pictures (JSON) with the theme's own fonts and those of `files`; resolves to PNGs as base64. */
export async function renderPictures(
  json: string,
  themeRoot: string,
  files: string[],
): Promise<string[]> {
  const pictures: Picture[] = JSON.parse(json);
  const places = { themeRoot, siteRoot: themeRoot, files, cache: memoryCache() };
  const { fonts } = await loadFonts(places);
  const render = pictureRenderer(themeRoot, fonts);
  const images: string[] = [];
  for (const picture of pictures) images.push((await render(picture)).toString("base64"));
  return images;
}
