import { logText } from "../../problems/log-text";
import type { Range } from "../../problems/range";
import type { Paint } from "../terminal/paint";

/** The most characters of a line that are shown, and how many of them stand before the place. */
const WIDEST = 96;
const BEFORE = 32;
/** Full and half width characters take two columns of a terminal, marks take none. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
const NARROW = /\p{Mn}|\p{Me}|[\u200b-\u200f]/u;

/**
 * Returns the first line of a range with its number, over a line that marks the range; empty if the file has no such
 * line. Long lines are cut round the place.
 */
export function codeFrame(lines: readonly string[], { start, end }: Range, paint: Paint): string[] {
  const line = lines[start.line - 1];
  if (line === undefined || line.trim() === "") return [];
  const from = start.column - 1;
  const to = end.line > start.line ? line.length : end.column - 1;
  const cutFrom =
    line.length <= WIDEST ? 0 : Math.max(0, Math.min(from - BEFORE, line.length - WIDEST));
  const cutTo = Math.min(line.length, cutFrom + WIDEST);
  const shown = (a: number, b: number) =>
    logText(
      line.slice(Math.max(a, cutFrom), Math.max(0, Math.min(b, cutTo))).replaceAll("\t", " "),
    );
  const before = `${cutFrom > 0 ? "…" : ""}${shown(cutFrom, from)}`;
  const marked = shown(from, to);
  const after = `${shown(Math.max(from, to), cutTo)}${cutTo < line.length ? "…" : ""}`;
  const number = String(start.line);
  const bar = paint("dim", "|");
  return [
    `${paint("dim", number)} ${bar} ${before}${marked}${after}`,
    `${" ".repeat(number.length)} ${bar} ${" ".repeat(width(before))}${paint("red", "^".repeat(Math.max(1, width(marked))))}`,
  ];
}

/** How many columns of a terminal a text takes. */
function width(text: string): number {
  let columns = 0;
  for (const character of text)
    columns += NARROW.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}
