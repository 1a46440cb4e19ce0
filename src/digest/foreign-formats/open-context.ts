import type { Footnote } from "../references";
import type { Unfolded } from "../line-parts/unfolded";

/** What is known of a post whose markup is to be taken away. */
export interface OpenContext {
  /** The index of its first line. */
  start: number;
  /** For each line whether it is code. */
  code: readonly boolean[];
  /** The footnotes, which are no lines of the post any more, by normalised label. */
  notes?: ReadonlyMap<string, Footnote> | undefined;
}

/** A rewritten post, and the labels of the footnotes whose words stand in its lines now. */
export interface OpenedMarkup extends Unfolded {
  moved?: readonly string[];
}

/** Takes one kind of markup away; returns `null` if the post has none of it. */
export type OpenMarkup = (lines: readonly string[], context: OpenContext) => OpenedMarkup | null;
