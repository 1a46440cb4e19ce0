import {
  costProblem,
  costOf,
  STARTING_WORK,
  type CostProblem,
  type ReadingBudget,
} from "./reading-cost";

/** Lines of a source that Markdown parses the same way alone and among the others. */
export interface SourcePart {
  /** Indices of the first line and of the one after the last. */
  start: number;
  end: number;
  /** Why it is not parsed. */
  problem: CostProblem | null;
}

/** Parts are not made shorter (see `ReadingCost`), since the parser takes its time to start. */
const SHORTEST = 200;

const BLANK = /^[ \t]*$/;
const FENCE = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})/;
const LIST_ITEM = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;
/** Blocks that continue over blank lines, and what ends them (CommonMark 0.31, 4.6). */
const RAW: readonly [RegExp, RegExp][] = [
  [/^ {0,3}<(?:pre|script|style|textarea)(?=[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
];

/**
 * Returns a source split at blank lines that end all open blocks. The time of the Markdown parser grows with
 * the square of the containers that it reads at once. If the source contains a definition, text before it
 * depends on it, so there is only one part. A part that is too dense, or beyond the budget, has a problem.
 */
export function splitSource(lines: readonly string[], budget: ReadingBudget): SourcePart[] {
  const starts = lines.some((line) => line.includes("]:")) ? [] : blockStarts(lines);
  const parts: SourcePart[] = [];
  let start = 0;
  let from = 0;
  let cost = { lines: 0, work: 0 };
  for (const end of [...starts, lines.length]) {
    for (; from < end; from += 1) {
      const ofLine = costOf(lines[from] ?? "");
      cost = { lines: cost.lines + ofLine.lines, work: cost.work + ofLine.work };
    }
    if (cost.lines < SHORTEST && end < lines.length) continue;
    const problem =
      costProblem(lines.slice(start, end), cost) ??
      (budget.take(STARTING_WORK + cost.work) ? null : "budget");
    const last = parts.at(-1);
    if (problem === "budget" && last?.problem === "budget") last.end = end;
    else parts.push({ start, end, problem });
    start = end;
    cost = { lines: 0, work: 0 };
  }
  return parts;
}

/** The lines that begin a top-level block, after a blank line, with no open block. */
function blockStarts(lines: readonly string[]): number[] {
  const starts: number[] = [];
  let closes: ((line: string) => boolean) | null = null;
  let isAfterBlank = false;
  let isInList = false;
  let isBehindTag = false;
  for (const [index, line] of lines.entries()) {
    const isBlank = BLANK.test(line);
    if (closes === null) {
      const isItem = LIST_ITEM.test(line);
      if (isAfterBlank && /^\S/.test(line) && !(isItem && isInList)) {
        starts.push(index);
        isInList = false;
      }
      isInList ||= isItem;
      closes = closerOf(line);
      // Only the Markdown parser knows whether HTML, in which no block opens, continues there.
      if (closes !== null && isBehindTag) closes = () => false;
      isBehindTag = !isBlank && (isBehindTag || /^ {0,3}</.test(line));
    } else if (closes(line)) closes = null;
    isAfterBlank = isBlank;
  }
  return starts;
}

/**
 * Returns a test for the line that closes the block that this line opens; `null` if it opens no block that
 * continues over blank lines.
 */
function closerOf(line: string): ((line: string) => boolean) | null {
  const [opening, indent = "", marks = ""] = FENCE.exec(line) ?? [];
  if (opening !== undefined) {
    // Further in it may stand in a list, and end with that.
    if (indent !== "") return () => false;
    return (later) => {
      const [, run = ""] = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(later) ?? [];
      return run.length >= marks.length && run.charAt(0) === marks.charAt(0);
    };
  }
  for (const [start, end] of RAW) {
    const [found] = start.exec(line) ?? [];
    if (found === undefined) continue;
    if (found.startsWith(" ")) return () => false;
    return end.test(line.slice(found.length)) ? null : (later) => end.test(later);
  }
  return null;
}
