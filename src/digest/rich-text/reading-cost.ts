import { findCrowdedLine, MAX_MARKS } from "../lines/crowded-line";

/** Why some lines are not read as Markdown: `budget` where they are fine alone, but too many in one post. */
export type CostProblem = "marks" | "lines" | "budget";

/**
 * How many lines may stand in one block, those of quotes and lists counted double or, nested, more: the parser takes time by
 * the square of them, and for so many up to half a second.
 */
export const MAX_LINES = 5000;

const MARK = /[*_[\]<$\\{}`~&!@|#:]/g;
const CONTAINERS = /^[ \t]*(?:(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))[ \t]*)+/;

/** What it costs to read a line, or some. */
export interface ReadingCost {
  /** In lines of a block, for what grows with their square. */
  lines: number;
  /** In lines of a few words, for what grows in proportion. */
  work: number;
}

/** Returns what it costs to read a line. */
export function costOf(line: string): ReadingCost {
  const containers = CONTAINERS.exec(line)?.[0].match(/[>*+-]|\d+[.)]/g)?.length ?? 0;
  const marks = line.match(MARK)?.length ?? 0;
  const lines = containers === 0 ? 1 : 4 * containers - 2;
  const work = lines + marks + 2 * Math.min(containers, 1) + Math.floor(line.length / 80);
  return { lines, work };
}

/** Returns why lines of this cost can't be read together; `null` where they can. */
export function costProblem(lines: readonly string[], cost: ReadingCost): CostProblem | null {
  if (cost.lines > MAX_LINES) return "lines";
  return findCrowdedLine(lines) === -1 ? null : "marks";
}

/** What is left of the work that may be done on one post. */
export interface ReadingBudget {
  /** Returns whether so much is left, and takes it. */
  take: (work: number) => boolean;
}

/** For a post: 20 to 50 microseconds each. An abstract with formulas and links takes some 50, one of plain words none. */
export const MAX_WORK = 100_000;

/** Returns the budget of a post. */
export function readingBudget(): ReadingBudget {
  let left = MAX_WORK;
  return {
    take(work) {
      if (work > left) return false;
      left -= work;
      return true;
    },
  };
}

/** How much there may be, by what there is too much of. */
export const LIMITS = { marks: MAX_MARKS, lines: MAX_LINES, budget: MAX_WORK };
