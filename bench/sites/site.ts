import type { Post } from "../corpus/post";
import type { Command } from "../measure/measured-run";

/** A site that a benchmark builds from posts. */
export interface Site {
  readonly name: string;
  /** Writes the site into a folder; a later call changes the posts alone, so that caches stay. */
  readonly write: (folder: string, posts: readonly Post[]) => void | Promise<void>;
  readonly build: (folder: string) => Command;
  /** The folder that the build fills, in the site's own. */
  readonly output: string;
  /** What a build without a cache must not find, in the site's own folder. */
  readonly caches: readonly string[];
}
