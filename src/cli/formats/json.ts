import { SEVERITIES } from "../../problems/rule";
import type { FoundProblems } from "./found-problems";
import { inOrder } from "./in-order";

/** Returns all that a check found, as JSON; `hot-papers schema check` prints its schema. */
export function formatJson({
  root,
  posts,
  problems,
  ignored,
  known,
  mended,
  notes,
}: FoundProblems): string {
  const counts = Object.fromEntries(
    SEVERITIES.map((wanted) => [
      wanted,
      problems.filter(({ problem: { severity } }) => severity === wanted).length,
    ]),
  );
  const report = {
    schema: "hot-papers/check/1",
    root,
    posts,
    counts,
    problems: inOrder(problems).map(({ file, problem }) => ({
      file: file?.replaceAll("\\", "/") ?? null,
      ...problem,
    })),
    ignored,
    baseline: { known, mended },
    notes,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
