import type { FactAt } from "../facts/fact-line";
import { hasLabel } from "../lines/label";
import { isBlank, isBlockStart, isMarkedHeading, isPostLine } from "../lines/line-kinds";
import { postSkipper } from "../line-parts/post-lines";

const BULLET = /^[ \t]*[-*+][ \t]/;
/** An emoji in place of the label of a detail, as bots have it in each line of a paragraph. */
const SIGN = /^[ \t]*\p{Extended_Pictographic}/u;
/** A line ends with a break (CommonMark 0.31, 6.7). */
const BREAK = /(?:\\|\S {2,})$/;
/** The label of an address, after which no sentence goes on. */
const ADDRESS_LABEL = /^[ \t]*(?:urls?|links?)[ \t]*[:：]/i;

/** What is known of the lines of a file. */
export interface KnownLines {
  /** For each line whether it is code or a comment. */
  code: boolean[];
  factAt: FactAt;
}

/** Returns whether a line, by its form, is an item: of a list, or with a label. */
export function isItem(line: string): boolean {
  return BULLET.test(line) || hasLabel(line);
}

/**
 * Returns the indices, from `start` up to `end`, of the fact lines that count anywhere in a section. These
 * are certain facts that are an item of a list, or have only items and other facts directly before and after
 * them, and all facts of a list that contains a certain one. Lines of social posts do not count.
 */
export function standingFacts(
  lines: string[],
  { start, end }: { start: number; end: number },
  { code, factAt }: KnownLines,
): Set<number> {
  const standing = new Set<number>();
  const skipPost = postSkipper(lines, end);
  const parted = (i: number) => isBlank(lines[i] ?? "") || code[i] === true;
  for (let i = start; i < end; i += 1) {
    const line = lines[i] ?? "";
    if (parted(i) || isMarkedHeading(line)) continue;
    if (isPostLine(line)) {
      i = skipPost(i);
      continue;
    }
    let blockEnd = i + 1;
    while (blockEnd < end && !parted(blockEnd) && !startsOther(lines[blockEnd] ?? "")) {
      blockEnd += 1;
    }
    addStanding(standing, lines, { start: i, end: blockEnd }, factAt);
    i = blockEnd - 1;
  }
  return standing;
}

function startsOther(line: string): boolean {
  return isMarkedHeading(line) || isPostLine(line);
}

/** The lines are neither blank nor code, nor is a heading or a post among them. */
function addStanding(
  standing: Set<number>,
  lines: string[],
  { start, end }: { start: number; end: number },
  factAt: FactAt,
): void {
  const facts: number[] = [];
  for (let i = start; i < end; i += 1) if (factAt(i) !== null) facts.push(i);
  if (!facts.some((i) => factAt(i)?.certain)) return;
  for (const i of facts) {
    const line = lines[i] ?? "";
    const before = lines[i - 1] ?? "";
    const after = lines[i + 1] ?? "";
    const bullet = BULLET.test(line);
    const isSigned = SIGN.test(line);
    const opens =
      i === start || bullet || isSigned || ADDRESS_LABEL.test(line) || BREAK.test(before);
    const begins = opens || factAt(i - 1) !== null || hasLabel(before);
    const parts = isBlockStart(after) || isItem(after) || (isSigned && SIGN.test(after));
    const ends = i === end - 1 || factAt(i + 1) !== null || parts;
    if (begins && ends && (bullet || factAt(i)?.certain === true)) standing.add(i);
  }
}
