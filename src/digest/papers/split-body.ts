import type { PapersMode } from "../front-matter/papers-mode";
import type { Origin } from "../origin";
import { openAroundPapers } from "./open-around-papers";
import { numberedHeadings } from "./report-missing";
import { splitPapers, type SplitBody } from "./split-papers";
import { unfold } from "./unfold";

/** Where a post begins, how it names its papers, and the origin of its lines. */
interface WrittenBody {
  /** The index of its first line. */
  start: number;
  /** The front matter's value for where papers are. */
  papers: PapersMode;
  isPage: boolean;
  origin: Origin;
}

/**
 * Returns the lines of a post in which every paper has a heading, split into papers and prose, with their
 * origin. Lists and tables are searched for papers if no heading is a paper and the post is not an article in
 * numbered sections, or if the front matter says so. Lines with numbers after the last one are those of the
 * given lines again: there, footnotes keep their places.
 */
export function splitBody(
  written: string[],
  { start, papers: mode, isPage, origin: before }: WrittenBody,
): { lines: string[]; split: SplitBody; origin: Origin } {
  const first = splitPapers(written, start, mode);
  const opened = openAroundPapers(written, first);
  const lines = opened?.lines ?? written;
  const split = opened === null ? first : splitPapers(lines, start, mode);
  const origin: Origin = opened === null ? before : (point) => before(opened.origin(point));
  const whole = { lines, split, origin: withLinesAfter(lines, before, origin) };
  const isArticle = numberedHeadings(split.headings).length > 1;
  if (mode === "auto" && (split.papers.length > 0 || isPage || isArticle)) return whole;
  const unfolded = unfold(lines, { start, code: split.code, mode });
  if (unfolded === null) return whole;
  return {
    lines: unfolded.lines,
    split: splitPapers(unfolded.lines, start, mode),
    origin: withLinesAfter(unfolded.lines, before, (point) => origin(unfolded.origin(point))),
  };
}

function withLinesAfter(lines: readonly string[], after: Origin, own: Origin): Origin {
  return ({ line, column }) =>
    line > lines.length ? after({ line: line - lines.length, column }) : own({ line, column });
}
