import { withoutLines } from "./compare-problems";
import { fileName } from "./group-problems";
import type { SiteProblem } from "./site-problem";

/** Problems that a site knows of and does not want to hear again: how many of the same words a file may have. */
export interface BaselineEntry {
  /** From the site's root, with slashes. */
  file: string;
  rule: string;
  /** Without numbers of lines. */
  message: string;
  count: number;
}

/** Returns the baseline of these problems, beside `others` of other files, ordered by file, rule and message. */
export function makeBaseline(
  problems: readonly SiteProblem[],
  others: readonly BaselineEntry[] = [],
): BaselineEntry[] {
  const entries = new Map(others.map((entry) => [entryKey(entry), { ...entry }]));
  for (const found of problems) {
    const key = keyOf(found);
    const known = entries.get(key) ?? { ...wordsOf(found), count: 0 };
    known.count += 1;
    entries.set(key, known);
  }
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

/**
 * Returns the problems that a baseline does not have, how many it has, and what of it is mended. Of more problems with
 * the same words than it counts, the last in the file are left.
 */
export function leaveOutKnown(
  problems: readonly SiteProblem[],
  baseline: readonly BaselineEntry[],
): { left: SiteProblem[]; known: number; mended: BaselineEntry[] } {
  const counts = new Map(baseline.map((entry) => [entryKey(entry), entry.count]));
  const left = problems.filter((found) => {
    const key = keyOf(found);
    const count = counts.get(key) ?? 0;
    if (count > 0) counts.set(key, count - 1);
    return count === 0;
  });
  const mended = baseline
    .map((entry) => ({ ...entry, count: counts.get(entryKey(entry)) ?? 0 }))
    .filter(({ count }) => count > 0);
  return { left, known: problems.length - left.length, mended };
}

/** Returns whether an entry is about a file that `isAsked` for; the site as a whole is `null`. */
export function isEntryOf(
  { file }: BaselineEntry,
  isAsked: (file: string | null) => boolean,
): boolean {
  return isAsked(file === fileName(null) ? null : file);
}

function wordsOf({ file, problem: { rule, message } }: SiteProblem) {
  return { file: fileName(file).replaceAll("\\", "/"), rule, message: withoutLines(message) };
}

function keyOf(found: SiteProblem): string {
  return entryKey(wordsOf(found));
}

function entryKey({ file, rule, message }: Omit<BaselineEntry, "count">): string {
  return JSON.stringify([file, rule, message]);
}
