import type { PublicFile } from "../outputs/output-file";
import type { SiteProblem } from "../problems/site-problem";
import type { OwnLink } from "../site/posts/resolve-post-links";
import type { SocialImages } from "./social-images/picture-maker";

/** What one hook of Gatsby leaves for those after it. */
export interface BuildState {
  /**
   * Milliseconds since 1970 UTC: when Gatsby loaded the theme's hooks. By then it has put back a cached `public/`, and
   * neither it nor a plugin has added to it, so a file that is younger is of this build.
   */
  readonly startedAt: number;
  /** The files beside the pages that the last `createPages` decided, by path. */
  files: ReadonlyMap<string, PublicFile>;
  /** The social images that it decided. */
  socialImages: SocialImages;
  /** The links that it found to lead to the site itself. */
  links: readonly OwnLink[];
  /** What it reported: for the count at the end, and so that `gatsby develop` repeats nothing that has not changed. */
  problems: readonly SiteProblem[];
}

/**
 * The state of this build: all that changes in a module from hook to hook, and all of it here. `createPages` writes it;
 * `onPostBuild` and the server of `gatsby develop` run in the same process and read it. `gatsby-node.ts` alone imports it
 * and hands it to the edges.
 */
export const buildState: BuildState = {
  startedAt: Date.now(),
  files: new Map(),
  socialImages: { pictures: new Map(), fonts: [] },
  links: [],
  problems: [],
};
