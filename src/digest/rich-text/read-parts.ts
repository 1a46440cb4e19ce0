import type { Root, RootContent } from "mdast";
import type { Range } from "../../problems/range";
import { moveTree } from "./move-tree";
import { splitSource, type SourcePart } from "./split-source";
import type { CostProblem, ReadingBudget } from "./reading-cost";

/** Lines that were not parsed, and why. */
export interface LocatedProblem {
  kind: CostProblem;
  range: Range;
}

/**
 * Returns the results of `read` for the parts of a source (see `splitSource`) as one tree; parts that are not
 * parsed become blocks of code.
 */
export function readParts(
  source: string,
  budget: ReadingBudget,
  read: (part: string) => Root,
): { tree: Root; problems: LocatedProblem[] } {
  const lines = source.split("\n");
  const parts = splitSource(lines, budget);
  const problems: LocatedProblem[] = [];
  const children: RootContent[] = [];
  let offset = 0;
  for (const part of parts) {
    const text = lines.slice(part.start, part.end).join("\n");
    if (part.problem === null) {
      const tree = read(text);
      if (parts.length === 1) return { tree, problems };
      moveTree(tree, part.start, offset);
      for (const child of tree.children) children.push(child);
    } else {
      const { block, range } = unread(lines, part);
      children.push(block);
      problems.push({ kind: part.problem, range });
    }
    offset += text.length + 1;
  }
  return { tree: { type: "root", children }, problems };
}

function unread(
  lines: readonly string[],
  { start, end }: SourcePart,
): { block: RootContent; range: Range } {
  let last = end - 1;
  while (last > start && (lines[last] ?? "").trim() === "") last -= 1;
  const range = {
    start: { line: start + 1, column: 1 },
    end: { line: last + 1, column: (lines[last] ?? "").length + 1 },
  };
  const value = lines.slice(start, last + 1).join("\n");
  return { block: { type: "code", value, position: range }, range };
}
