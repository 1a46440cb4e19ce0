import { parseDigest } from "../../digest/parse-digest";
import type { ParsedDigest } from "../../digest/parsed-digest";
import type { Entry } from "../../digest/types";
import type { Count } from "../../sources/counts/count-source";
import { countEdits, type EntryLines, type LineEdit } from "./count-edits";
import { editLines, splitLines } from "./edit-lines";
import { isSameBut, isSamePosts } from "./same-but";

/** The counts of a source by the keys of papers, and when they were taken (ISO 8601 UTC, in seconds). */
export interface TakenCounts {
  counts: ReadonlyMap<string, readonly Count[]>;
  asOf: string;
}

/** A post with counts. */
export interface CountedPost {
  text: string;
  /** The keys of the papers whose counts have changed. */
  changed: string[];
  /** The keys of those where they cannot be written so that all else is read as before. */
  refused: string[];
}

/**
 * Returns a post, whose lines end as they do on disk, with the counts of a source in the lines of its papers. Only these lines
 * change: what is read of the post afterwards is the same but for the counts, or an edit is not made.
 */
export function addCounts(text: string, fileName: string, taken: TakenCounts): CountedPost {
  const before = parseDigest(text, { fileName });
  const indexes = before.digest.entries.map((_, index) => index);
  const all = edited(text, before, indexes, taken);
  if (all.changed.length === 0 || isRight(all.text, fileName, before, taken, indexes)) {
    return { ...all, refused: [] };
  }
  // One by one, from the last on, so that the lines of those before stay where they are.
  const made: CountedPost = { text, changed: [], refused: [] };
  for (const index of indexes.toReversed()) {
    const now = parseDigest(made.text, { fileName });
    // Lines that look like counts may be none, as in code: then one of their own is put there.
    const tries = [false, true].map((isNew) => edited(made.text, now, [index], taken, isNew));
    const keys = tries[0]?.changed ?? [];
    if (keys.length === 0) continue;
    const right = tries.find(({ text: own }) => isRight(own, fileName, now, taken, [index]));
    if (right !== undefined) made.text = right.text;
    (right === undefined ? made.refused : made.changed).unshift(...keys);
  }
  return made;
}

function edited(
  text: string,
  { digest: { entries } }: ParsedDigest,
  indexes: readonly number[],
  { counts, asOf }: TakenCounts,
  isNew = false,
): { text: string; changed: string[] } {
  const lines = splitLines(text).map(({ words }) => words);
  const edits: LineEdit[] = [];
  const changed: string[] = [];
  for (const index of indexes) {
    const entry = entries[index];
    const own = entry === undefined ? undefined : counts.get(entry.key);
    if (entry === undefined || own === undefined || hasCounts(entry, own)) continue;
    const place = linesOf(entry, entries[index + 1], lines.length);
    edits.push(...countEdits(lines, place, { counts: own, asOf }, isNew));
    changed.push(entry.key);
  }
  return { text: editLines(text, edits), changed };
}

/** Counts that have not changed stay as they are, with their time; of a name that stands twice the last one is the count. */
function hasCounts({ metrics }: Entry, counts: readonly Count[]): boolean {
  return counts.every(
    ({ name, value }) => metrics.findLast((metric) => metric.name === name)?.value === value,
  );
}

function isRight(
  text: string,
  fileName: string,
  before: ParsedDigest,
  { counts }: TakenCounts,
  indexes: readonly number[],
): boolean {
  return isSameBut(before, parseDigest(text, { fileName }), {
    metrics: ({ key, metrics }, index) =>
      indexes.includes(index) ? [...metrics, ...(counts.get(key) ?? [])] : metrics,
    hasPosts: isSamePosts,
  });
}

function linesOf({ places }: Entry, next: Entry | undefined, all: number): EntryLines {
  const start = places.heading.start.line - 1;
  const following = next === undefined ? all : next.places.heading.start.line - 1;
  // Counts stand in the head of a paper, above what is told of it.
  const [post] = places.posts;
  const end = Math.min(following, post === undefined ? all : post.start.line - 1);
  const links = places.links.map((range) => range.start.line - 1).filter((line) => line > start);
  return {
    start,
    end: Math.max(end, start + 1),
    links: links.length === 0 ? null : Math.min(...links),
    authors: places.authors === null ? null : places.authors.end.line - 1,
  };
}
