import { isBlank, isPostLine } from "../lines/line-kinds";
import { addPiece, asUnfolded, madeLine } from "./made-lines";
import type { OpenContext } from "./open-context";
import type { Unfolded } from "../line-parts/unfolded";

/** A mail that was sent on twice is quoted twice. */
const MARK = /^ {0,3}(?:>[ \t]?){1,8}/;

/** Returns a post without the marks of its block quotes, or `null` unless most of its lines are quoted. */
export function openQuote(lines: readonly string[], { start, code }: OpenContext): Unfolded | null {
  const own = lines.slice(start).filter((line) => !isBlank(line));
  const quoted = own.filter((line) => MARK.test(line)).length;
  if (quoted < 2 || quoted * 2 <= own.length || own.some(isPostLine)) return null;
  const made = lines.map((line, index) => {
    const isQuoted = index >= start && code[index] !== true;
    const from = isQuoted ? (MARK.exec(line)?.[0].length ?? 0) : 0;
    const plain = madeLine(index);
    addPiece(plain, lines, { index, start: from, end: line.length });
    return plain;
  });
  return asUnfolded(made);
}
