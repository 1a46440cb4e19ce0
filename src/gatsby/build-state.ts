import type { PublicFile } from "../outputs/output-file";
import { NO_CHOICE, type ProblemChoice } from "../problems/choose-problems";
import type { SiteProblem } from "../problems/site-problem";
import type { OwnLink } from "../site/posts/resolve-post-links";
import type { SiteModel } from "../site/site-model";
import type { KnownPosts } from "./content/parse-files";
import { NO_PAGES, type PageMemory } from "./overlay/page-memory";
import type { SocialImages } from "./social-images/picture-maker";

/** A site as `createPages` made it. */
export interface KnownSite {
  readonly posts: KnownPosts;
  /** The ids of nodes by their types and keys. */
  readonly ids: Map<string, string>;
  model: SiteModel | null;
}

/** Returns what the first `createPages` knows, and that of a build, which has no next one. */
export function nothingKnown(): KnownSite {
  return { posts: new Map(), ids: new Map(), model: null };
}

/** What one hook of Gatsby leaves for those after it. */
export interface BuildState {
  /**
   * When Gatsby loaded the theme's hooks, in milliseconds since 1970 UTC. By then Gatsby has restored a
   * cached `public/`, and nothing has been added to it, so a newer file is from this build. It is the time of
   * the machine, as that of files, even where a `Date` is replaced.
   */
  readonly startedAt: number;
  /** What the last `createPages` of `gatsby develop` knew, by which the next one makes again only what an edit touched. */
  known: KnownSite;
  /** The files beside the pages that the last `createPages` decided, by path. */
  files: ReadonlyMap<string, PublicFile>;
  /** The social images that the last `createPages` decided. */
  socialImages: SocialImages;
  /** The links to the site itself that the last `createPages` found. */
  links: readonly OwnLink[];
  /**
   * The problems that the last `createPages` found: for the count at the end, and so that `gatsby develop`
   * reports only what is new or mended.
   */
  problems: readonly SiteProblem[];
  /** What the site wants to hear of problems. */
  choice: ProblemChoice;
  /** The pages of the theme, and those that were there before, for the overlay of `gatsby develop`. */
  memory: PageMemory;
  /** Called after each `createPages`. */
  readonly listeners: Set<() => void>;
  /** The data of pages that the build before this one held back, as files in `public/page-data`. */
  restoredPageData: ReadonlySet<string>;
  /** Gatsby's scripts and style sheets for browsers that webpack has written, as files in `public/`. */
  scripts: readonly string[];
  /** Whether the site's own code imports components of the theme. */
  importsTheme: boolean;
}

/**
 * The state of this build: the only mutable state that is shared between hooks. `createPages` and webpack write it;
 * `onPostBuild` and the server of `gatsby develop` run in the same process and read it. Only `gatsby-node.ts`
 * imports it, and passes it to the edges.
 */
export const buildState: BuildState = {
  startedAt: performance.timeOrigin + performance.now(),
  known: nothingKnown(),
  files: new Map(),
  socialImages: { pictures: new Map(), fonts: [] },
  links: [],
  problems: [],
  choice: NO_CHOICE,
  memory: NO_PAGES,
  listeners: new Set(),
  restoredPageData: new Set(),
  scripts: [],
  importsTheme: false,
};
