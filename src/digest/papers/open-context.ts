import type { Unfolded } from "./unfolded";

/** What is known of a post whose markup is to be taken away. */
export interface OpenContext {
  /** The index of its first line. */
  start: number;
  /** For each line whether it is code. */
  code: readonly boolean[];
}

/** Takes one kind of markup away; returns `null` if the post has none of it. */
export type OpenMarkup = (lines: readonly string[], context: OpenContext) => Unfolded | null;
