import { openEscapes } from "./open-escapes";
import { openHtml } from "./open-html";
import { openQuote } from "./open-quote";
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

/** The kinds of markup round digests that hide headings, lists and tables, in the order in which they are tried. */
export const MARKUPS: readonly OpenMarkup[] = [openQuote, openEscapes, openHtml];
