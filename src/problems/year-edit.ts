import type { Range } from "./range";
import type { Edit } from "./rule";
import { unquotedRange } from "./unquoted-range";

/** A date whose year is doubtful. */
export interface DoubtfulDate {
  /** As `2206-09-17`. */
  date: string;
  /** The author’s words for it in the front matter; `null` where the name of the file has it. */
  written: string | null;
  /** The same day of the year that the papers speak for, as `2020-09-17`; `null` where none does. */
  instead: string | null;
}

/**
 * Returns the edit that replaces the year of a date at `range`, with or without quotes; none where it does
 * not begin with it.
 */
export function yearEdit({ date, written, instead }: DoubtfulDate, range: Range): Edit[] {
  const year = date.slice(0, "YYYY".length);
  if (instead === null || !written?.startsWith(year)) return [];
  const start = unquotedRange(range, written.length)?.start;
  if (start === undefined) return [];
  const end = { ...start, column: start.column + year.length };
  return [{ start, end, text: instead.slice(0, year.length) }];
}

/** Returns what the author can do about the year of a date. */
export function yearFix({ written, instead }: DoubtfulDate): string {
  const where = written === null ? "Rename the file: its date" : "The date";
  return instead === null
    ? "Correct the date."
    : `${where} may be ${instead}, which fits its papers.`;
}
