import { createHash } from "node:crypto";
import type { DrawnFont } from "./fonts-of";
import type { Picture } from "./picture";

/** Raise this with each change to the look of pictures, so that new pictures get new addresses. */
export const DESIGN = 2;

/** The folder, used only by this theme, that social images are served from. */
export const PICTURES_UNDER = "/hot-papers/social/";

/**
 * Returns the path of a picture, without the path prefix; it stays the same as long as the picture looks the
 * same.
 */
export function pictureUrl(picture: Picture, fonts: Iterable<DrawnFont>): string {
  const drawn = [DESIGN, picture, [...fonts].map(({ hash }) => hash).sort()];
  const digest = createHash("sha256").update(JSON.stringify(drawn)).digest("hex");
  return `${PICTURES_UNDER}${digest.slice(0, 12)}.png`;
}
