import { createRequire } from "node:module";
import { join } from "node:path";
import type * as ResvgJs from "@resvg/resvg-js";
import type * as Satori from "satori";
import { drawPicture } from "./draw-picture";
import { indexedPng } from "./indexed-png";
import type { PictureFont } from "./load-fonts";
import { MATH_FONT, SERIF_FONTS } from "./own-fonts";
import { PICTURE_SIZE, type Picture } from "./picture";

/**
 * Returns a function that makes PNGs of pictures, the same bytes for the same picture and fonts. The libraries load
 * when it is made: they are large, and optional in the package. Nothing is fetched and no font of the machine is read.
 */
export function pictureRenderer(
  themeRoot: string,
  fonts: readonly PictureFont[],
): (picture: Picture) => Promise<Buffer> {
  const require = createRequire(join(themeRoot, "package.json"));
  const { default: satori }: typeof Satori = require("satori");
  const { Resvg }: typeof ResvgJs = require("@resvg/resvg-js");
  const files = fonts.flatMap((font) => font.files);
  return async (picture) => {
    const svg = await satori(drawPicture(picture), { ...PICTURE_SIZE, fonts: files });
    const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    return indexedPng(image.pixels, image) ?? image.asPng();
  };
}

/** Returns why pictures cannot be made here; `null` where they can. */
export function whyNoPictures(themeRoot: string): string | null {
  const require = createRequire(join(themeRoot, "package.json"));
  try {
    const fonts = [...SERIF_FONTS, MATH_FONT].flatMap(({ files }) => files);
    for (const { file } of fonts) require.resolve(file);
    for (const name of ["@shuding/opentype.js", "satori"]) require.resolve(name);
    // Loaded, since what it needs for this kind of machine is a package of its own.
    require("@resvg/resvg-js");
    return null;
  } catch (error) {
    return error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  }
}
