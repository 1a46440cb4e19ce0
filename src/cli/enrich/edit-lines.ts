import type { LineEdit } from "./count-edits";

/**
 * Returns a text after edits of its lines; every other character stays, and so do the ends of lines. Those of lines that are
 * put in are those of the text. No two edits replace the same line.
 */
export function editLines(text: string, edits: readonly LineEdit[]): string {
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
  const lines = splitLines(text);
  for (const { line, insert = false, lines: own } of edits.toSorted((a, b) => b.line - a.line)) {
    const before = lines[line - 1];
    const replaced = insert ? undefined : lines[line];
    const made = own.map((words) => ({ words, end: lineEnd }));
    const last = made.at(-1);
    if (replaced !== undefined && last !== undefined) last.end = replaced.end;
    if (insert && before !== undefined && before.end === "" && last !== undefined) {
      before.end = lineEnd;
      last.end = "";
    }
    lines.splice(line, insert ? 0 : 1, ...made);
  }
  return lines.map(({ words, end }) => words + end).join("");
}

/** Returns the lines of a text with their ends; what follows the last end is a line too, if it is not empty. */
export function splitLines(text: string): { words: string; end: string }[] {
  return [...text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)]
    .map(([, words = "", end = ""]) => ({ words, end }))
    .filter(({ words, end }) => words !== "" || end !== "");
}
