import type { VFile } from "vfile";
import { applyEdits } from "../../problems/apply-edits";
import type { Problem } from "../../problems/problem";
import { isBefore, type Point } from "../../problems/range";

/** The name of the plugin in messages, as in `date-invalid (hot-papers)`. */
const SOURCE = "hot-papers";

/**
 * Adds a problem to the messages of a file: an error as fatal, an info as one. What an author can do is its note, and what
 * the edit makes of its place is what is expected there, which editors offer as a fix.
 */
export function tellProblem(problem: Problem, file: VFile, text: string): void {
  const { rule, severity, message: reason, fix, start, end } = problem;
  const place = { start: { ...start }, end: { ...end } };
  const message = file.message(reason, { place, ruleId: rule, source: SOURCE });
  message.fatal = severity === "info" ? undefined : severity === "error";
  if (fix !== null) message.note = fix;
  const expected = afterEdit(problem, text);
  if (expected === null) return;
  message.actual = textAt(text, start, end);
  message.expected = [expected];
}

/** What the edits make of the text at the place of a problem; `null` if they change something elsewhere, or there are none. */
function afterEdit(problem: Problem, text: string): string | null {
  const { start, end, edits } = problem;
  const isInside = edits.every((edit) => !isBefore(edit.start, start) && !isBefore(end, edit.end));
  if (edits.length === 0 || !isInside) return null;
  const lines = text.split(/\r\n|\r|\n/);
  const rest = lines.slice(end.line - 1).join("\n").length - (end.column - 1);
  const edited = applyEdits(lines.join("\n"), [problem]).text;
  return edited.slice(lengthUpTo(lines, start), edited.length - rest);
}

function textAt(text: string, start: Point, end: Point): string {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.join("\n").slice(lengthUpTo(lines, start), lengthUpTo(lines, end));
}

function lengthUpTo(lines: readonly string[], { line, column }: Point): number {
  return lines.slice(0, line - 1).reduce((sum, own) => sum + own.length + 1, 0) + column - 1;
}
