import { findCodeLines } from "./code-lines";
import { isBlank, isMarkedHeading } from "./line-kinds";

const MARK = "%%";
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;

/** Which lines of a post have marks of private text, by their indices. */
export interface KnownMarks {
  /** The line is blank or code. */
  isParted: (index: number) => boolean;
  /** The line is a mark alone. */
  isAlone: (index: number) => boolean;
  /** Returns the index of the last line of the paragraph, item or heading that a line begins. */
  lastOfBlock: (index: number) => number;
  /**
   * Returns the index of the line whose mark closes that at the beginning of line `opening`, at `from` or
   * below; `null` if there is none.
   */
  partnerOf: (opening: number, from: number) => number | null;
}

/** Returns the marks of the lines from index `start` on, found in one pass over them. */
export function knownMarks(lines: string[], start: number): KnownMarks {
  const code = findCodeLines(lines, start);
  const isAlone = (i: number) => code[i] !== true && lines[i]?.trim() === MARK;
  const next = (test: (line: string) => boolean) => {
    const indices = Array.from({ length: lines.length + 1 }, () => lines.length);
    for (let i = lines.length - 1; i >= 0; i -= 1) {
      const found = code[i] !== true && test(lines[i] ?? "");
      indices[i] = found ? i : (indices[i + 1] ?? lines.length);
    }
    return (from: number) => indices[from] ?? lines.length;
  };
  const nextMark = next((line) => line.includes(MARK));
  const nextAlone = next((line) => line.trim() === MARK);
  const nextHeading = next(isMarkedHeading);
  const alone = lines.flatMap((_, i) => (i >= start && isAlone(i) ? [i] : []));
  const rankOf = new Map(alone.map((index, rank) => [index, alone.length - rank]));
  const isParted = (i: number) => code[i] === true || isBlank(lines[i] ?? "");
  return {
    isParted,
    isAlone,
    lastOfBlock(index) {
      if (isMarkedHeading(lines[index] ?? "")) return index;
      let last = index;
      while (last + 1 < lines.length && !isParted(last + 1) && !isAlone(last + 1)) {
        const line = lines[last + 1] ?? "";
        if (isMarkedHeading(line) || ITEM.test(line)) break;
        last += 1;
      }
      return last;
    },
    partnerOf(opening, from) {
      if (isAlone(opening) && nextAlone(from) < lines.length) return nextAlone(from);
      const at = nextMark(from);
      if (at === lines.length || nextHeading(from) < at) return null;
      // An even number of marks that stand alone are pairs of their own.
      if (isAlone(at)) return (rankOf.get(at) ?? 0) % 2 === 1 ? at : null;
      const line = (lines[at] ?? "").trimEnd();
      return line.indexOf(MARK) === line.length - MARK.length ? at : null;
    },
  };
}
