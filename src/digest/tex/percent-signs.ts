import { rangeAt, rangeOver, type Point, type Range } from "../../problems/range";

/** Backslashes with what they escape, or a percent sign alone. */
const PERCENT = /\\[^]|(%)/g;

/** TeX with its percent signs escaped. */
export interface EscapedPercents {
  tex: string;
  /** Which of the unescaped signs, from 0, got a backslash. */
  signs: Set<number>;
}

/**
 * Returns TeX with a backslash before each unescaped percent sign that means a percentage. In TeX they begin a
 * comment; so does one here, if another line of the formula follows and no number comes before it.
 */
export function escapePercents(tex: string): EscapedPercents {
  const signs = new Set<number>();
  if (!tex.includes("%") || /\\(?:url|href)\{/.test(tex)) return { tex, signs };
  const lastLine = tex.trimEnd().lastIndexOf("\n");
  let order = -1;
  let commentEnd = -1;
  const escaped = tex.replace(PERCENT, (written, percent: string | undefined, index: number) => {
    if (percent === undefined) return written;
    order += 1;
    if (index < commentEnd) return written;
    const lineEnd = tex.indexOf("\n", index);
    const isAmount =
      /\d/.test(tex.charAt(index - 1)) && tex.slice(index + 1, lineEnd).trim() !== "";
    if (index < lastLine && !isAmount) {
      commentEnd = lineEnd;
      return written;
    }
    signs.add(order);
    return "\\%";
  });
  return { tex: escaped, signs };
}

/** Returns the ranges of the unescaped percent signs in a formula as it is written in its source, from `start` on. */
export function percentRanges(written: string, start: Point): Range[] {
  const ranges: Range[] = [];
  let point = start;
  let from = 0;
  for (const { 1: percent, index } of written.matchAll(PERCENT)) {
    if (percent === undefined) continue;
    point = rangeOver(point, written.slice(from, index)).end;
    from = index;
    ranges.push(rangeAt(point, 1));
  }
  return ranges;
}
