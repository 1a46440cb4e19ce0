import type { Range } from "../../problems/range";
import { findCodeLines } from "./code-lines";

/** A conflict of a merge, and the names of its two sides; empty if they have none. */
export interface MergeConflict extends Range {
  ours: string;
  theirs: string;
}

const OURS = /^<{7}(?: (.*))?$/;
const THEIRS = /^>{7}(?: (.*))?$/;

/**
 * Returns the conflicts that an unfinished merge left in a file: the lines of Git's marks `<<<<<<<`,
 * `=======` and `>>>>>>>`, in this order, and what stands between them ("git merge", "How conflicts are
 * presented"). In code they are an example.
 */
export function findMergeConflicts(lines: readonly string[]): MergeConflict[] {
  const conflicts: MergeConflict[] = [];
  let open: { line: number; ours: string; parted: boolean } | null = null;
  for (const [index, line] of lines.entries()) {
    const mark = line.charAt(0);
    if (mark !== "<" && mark !== "=" && mark !== ">") continue;
    const [ours, name = ""] = OURS.exec(line) ?? [];
    if (ours !== undefined) open = { line: index + 1, ours: name.trim(), parted: false };
    else if (open === null) continue;
    else if (/^={7}$/.test(line)) open.parted = true;
    else if (open.parted) {
      const [theirs, other = ""] = THEIRS.exec(line) ?? [];
      if (theirs === undefined) continue;
      const start = { line: open.line, column: 1 };
      const end = { line: index + 1, column: line.length + 1 };
      conflicts.push({ start, end, ours: open.ours, theirs: other.trim() });
      open = null;
    }
  }
  if (conflicts.length === 0) return [];
  const code = findCodeLines([...lines], 0);
  return conflicts.filter(({ start, end }) => !code[start.line - 1] || !code[end.line - 1]);
}
