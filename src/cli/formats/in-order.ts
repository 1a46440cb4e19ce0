import { fileName } from "../../problems/group-problems";
import type { SiteProblem } from "../../problems/site-problem";

/** Returns problems by file, in the order in which these are first named, and in a file by their places. */
export function inOrder(problems: readonly SiteProblem[]): SiteProblem[] {
  const files = new Map<string, SiteProblem[]>();
  for (const found of problems) {
    const own = files.get(fileName(found.file)) ?? [];
    own.push(found);
    files.set(fileName(found.file), own);
  }
  return [...files.values()].flatMap((own) =>
    own.toSorted(
      ({ problem: { start: a } }, { problem: { start: b } }) =>
        a.line - b.line || a.column - b.column,
    ),
  );
}
