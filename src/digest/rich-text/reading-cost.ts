import { findCrowdedLine, MAX_MARKS } from "../lines/crowded-line";

/**
 * Why some lines are not parsed as Markdown: `budget` if they would be allowed alone but there is too much in
 * the post.
 */
export type CostProblem = "marks" | "lines" | "budget";

/**
 * The most lines in one block; lines of quotes and lists count double or, nested, more. The parser's time
 * grows with the square of this number, and reaches half a second at this limit.
 */
const MAX_LINES = 5000;

const MARK = /[*_[\]<$\\{}`~&!@|#:]|www\./g;
const CONTAINERS = /^[ \t]*(?:(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))[ \t]*)+/;

/** What the parser takes to start, in units of work: many small pieces of prose cost more than one of the same length. */
export const STARTING_WORK = 12;

/** The cost of parsing one or more lines. */
export interface ReadingCost {
  /** In lines of a block, for time that grows with their square. */
  lines: number;
  /** In lines of a few words, for time that grows linearly. */
  work: number;
}

/** Returns the cost of parsing a line. */
export function costOf(line: string): ReadingCost {
  const containers = CONTAINERS.exec(line)?.[0].match(/[>*+-]|(?<!\d)\d+[.)]/g)?.length ?? 0;
  const marks = line.match(MARK)?.length ?? 0;
  const lines = containers === 0 ? 1 : 4 * containers - 2;
  const work = lines + marks + 2 * Math.min(containers, 1) + Math.floor(line.length / 80);
  return { lines, work };
}

/** Returns why lines of this cost cannot be parsed together; `null` if they can. */
export function costProblem(lines: readonly string[], cost: ReadingCost): CostProblem | null {
  if (cost.lines > MAX_LINES) return "lines";
  return findCrowdedLine(lines) === -1 ? null : "marks";
}

/** The remaining budget of work for one post. */
export interface ReadingBudget {
  /** Returns whether this much is left, and subtracts it. */
  take: (work: number) => boolean;
  /** Returns true the first time: one problem says of all titles beyond the budget that they are not read. */
  isFirstBeyond: () => boolean;
}

/**
 * The budget of a post; a unit takes 20 to 65 microseconds of CPU time, so that 1 MB of anything takes less than
 * 5 seconds. An abstract with formulas and links takes some 50 units, one of plain words none.
 */
const MAX_WORK = 70_000;

/** Returns the budget of a post. */
export function readingBudget(): ReadingBudget {
  let left = MAX_WORK;
  let isTold = false;
  return {
    isFirstBeyond() {
      const isFirst = !isTold;
      isTold = true;
      return isFirst;
    },
    take(work) {
      if (work > left) return false;
      left -= work;
      return true;
    },
  };
}

/** The limits, by what they limit. */
export const LIMITS = { marks: MAX_MARKS, lines: MAX_LINES, budget: MAX_WORK };
