import type { PictureFont } from "../../social-image/load-fonts";
import type { Picture } from "../../social-image/picture";

/** The social images that the last `createPages` decided. */
export interface SocialImages {
  /** By the path where each is served. */
  pictures: ReadonlyMap<string, Picture>;
  fonts: readonly PictureFont[];
}

/** Like the store of outputs: `onPostBuild` and `gatsby develop` run in the same process as `createPages`. */
export const socialImageStore: { now: SocialImages } = {
  now: { pictures: new Map(), fonts: [] },
};
