import type { Count } from "../../sources/counts/count-source";
import { inUsOrder } from "../new/us-order";

/** The lines of a paper in a post, whose first is that of its heading; both counted from 0, `end` not included. */
export interface EntryLines {
  start: number;
  end: number;
  /** The line of its first link, its authors or its heading, above or below which counts stand. */
  links: number | null;
  authors: number | null;
}

/** Counts of one source for a paper. */
export interface SourceCounts {
  counts: readonly Count[];
  /** ISO 8601 UTC, in seconds. */
  asOf: string;
}

/** A line that is to be replaced by others; with `insert`, others are put above it and it stays. */
export interface LineEdit {
  line: number;
  insert?: boolean;
  lines: string[];
}

/** A line of counts as this command and most digests write it. */
const COUNTS =
  /^(\s*[-*+]\s+)([^()\d]+:\s*\d[\d,]*(?:\s*,\s*[^()\d,]+:\s*\d[\d,]*)*)(\s*\(.*\))?\s*$/;
/** Longer lines are prose. */
const LONGEST = 1000;
const PAIR = /([^():,\d][^():\d]*?):\s*(\d[\d,]*)(?=\s*(?:,\s*\D|$))/g;

interface CountLine {
  line: number;
  bullet: string;
  pairs: { name: string; written: string }[];
  time: string;
}

/**
 * Returns what is to change in the lines of a post so that a paper has these counts of a source: a line that has only counts
 * of them is written anew, from a line with others they are taken out, and where there is none a line is put below the other
 * counts or above the links; `isNew`, a line is put there whatever there is.
 */
export function countEdits(
  lines: readonly string[],
  entry: EntryLines,
  { counts, asOf }: SourceCounts,
  isNew = false,
): LineEdit[] {
  const known = isNew ? [] : countLines(lines, entry);
  const wanted = new Map(counts.map(({ name, value }) => [name, value]));
  const own = (bullet: string) =>
    `${bullet}${counts.map(({ name, value }) => `${name}: ${value}`).join(", ")} (${inUsOrder(asOf)})`;
  const touched = known.filter(({ pairs }) => pairs.some(({ name }) => wanted.has(name)));
  const target = touched.find(({ pairs }) => pairs.every(({ name }) => wanted.has(name)));
  const edits = touched.map((line): LineEdit => {
    if (line === target) return { line: line.line, lines: [own(line.bullet)] };
    const left = line.pairs.filter(({ name }) => !wanted.has(name));
    const text = left.map(({ name, written }) => `${name}: ${written}`).join(", ");
    return { line: line.line, lines: left.length === 0 ? [] : [line.bullet + text + line.time] };
  });
  if (target !== undefined) return edits;
  const lowest = known.at(-1);
  if (lowest !== undefined) {
    const edit = edits.find(({ line }) => line === lowest.line);
    if (edit === undefined)
      return [...edits, { line: lowest.line + 1, insert: true, lines: [own(lowest.bullet)] }];
    edit.lines.push(own(lowest.bullet));
    return edits;
  }
  if (entry.links !== null)
    return [{ line: entry.links, insert: true, lines: [own(bulletOf(lines, entry.links))] }];
  const above = (entry.authors ?? entry.start) + 1;
  return [{ line: above, insert: true, lines: ["", own("- ")] }];
}

function countLines(lines: readonly string[], { start, end }: EntryLines): CountLine[] {
  return lines.slice(start, end).flatMap((text, index) => {
    const [match, bullet = "", pairs = "", time = ""] =
      text.length > LONGEST ? [] : (COUNTS.exec(text) ?? []);
    if (match === undefined) return [];
    const read = [...pairs.matchAll(PAIR)].map(([, name = "", written = ""]) => ({
      name: name.trim().toLowerCase(),
      written,
    }));
    return [{ line: start + index, bullet, pairs: read, time }];
  });
}

function bulletOf(lines: readonly string[], line: number): string {
  return /^\s*[-*+]\s+/.exec(lines[line] ?? "")?.[0] ?? "- ";
}
