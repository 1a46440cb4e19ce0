import { structuredPatch } from "diff";
import { applyEdits } from "./apply-edits";
import type { Problem } from "./problem";

/** Lines that edits change, as they are and as they will be. */
export interface EditedLines {
  /** The number of the first of them, from 1. */
  line: number;
  removed: string[];
  added: string[];
}

/** Returns what the edits of a problem change in its file, whose lines end in `\n`; empty if it has no edits. */
export function editedLines(text: string, problem: Problem): EditedLines[] {
  if (problem.edits.length === 0) return [];
  const edited = applyEdits(text, [problem]).text;
  const { hunks } = structuredPatch("", "", text, edited, "", "", { context: 0 });
  return hunks.map(({ oldStart, lines }) => ({
    line: oldStart,
    removed: startingWith("-", lines),
    added: startingWith("+", lines),
  }));
}

function startingWith(sign: string, lines: readonly string[]): string[] {
  return lines.filter((line) => line.startsWith(sign)).map((line) => line.slice(1));
}
