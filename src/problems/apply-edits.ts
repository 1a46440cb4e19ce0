import type { Problem } from "./problem";
import type { Point } from "./range";

/** A text after edits, and the problems whose edits were made. */
export interface EditedText {
  text: string;
  made: Problem[];
}

interface Change {
  start: number;
  end: number;
  text: string;
}

/**
 * Returns a text, whose lines end as they do on disk, after the edits of these problems; every other character stays. Line
 * ends in what is inserted are those of the text. All edits of a problem are made or none: those of a problem that touches
 * an earlier one have to wait for another round, in which the text is read anew.
 */
export function applyEdits(text: string, problems: readonly Problem[]): EditedText {
  const starts = [
    0,
    ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: end, index }) => index + end.length),
  ];
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
  const offset = ({ line, column }: Point) =>
    Math.min((starts[line - 1] ?? text.length) + column - 1, text.length);
  const made: Problem[] = [];
  const changes: Change[] = [];
  for (const problem of problems) {
    const own = problem.edits.map(({ start, end, text: inserted }): Change => ({
      start: offset(start),
      end: offset(end),
      text: inserted.replaceAll("\n", lineEnd),
    }));
    if (own.length === 0 || own.some((change) => changes.some((other) => touch(change, other))))
      continue;
    made.push(problem);
    changes.push(...own);
  }
  const edited = changes
    .sort((a, b) => b.start - a.start)
    .reduce(
      (before, { start, end, text: inserted }) =>
        before.slice(0, start) + inserted + before.slice(end),
      text,
    );
  return { text: edited, made };
}

function touch(a: Change, b: Change): boolean {
  return a.start <= b.end && b.start <= a.end;
}
