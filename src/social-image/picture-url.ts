import { createHash } from "node:crypto";
import type { DrawnFont } from "./fonts-of";
import type { Picture } from "./picture";

/** To be raised with each change of how pictures look: the pictures of before then have other addresses. */
export const DESIGN = 1;

/** Where social images are served: a folder that is this theme's own. */
export const PICTURES_UNDER = "/hot-papers/social/";

/** Returns where a picture is served, without the path prefix: the same as long as it would look the same. */
export function pictureUrl(picture: Picture, fonts: Iterable<DrawnFont>): string {
  const drawn = [DESIGN, picture, [...fonts].map(({ hash }) => hash).sort()];
  const digest = createHash("sha256").update(JSON.stringify(drawn)).digest("hex");
  return `${PICTURES_UNDER}${digest.slice(0, 12)}.png`;
}
