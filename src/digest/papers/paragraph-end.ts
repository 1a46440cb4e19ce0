import type { FactAt } from "../facts/fact-line";
import { hasLabel } from "../lines/label";
import { isBlank, isBlockStart } from "../lines/line-kinds";

const ASIDE = /^[ \t]*(?:[-*+][ \t]|>|!\[[^\]]*\]\([^()]*\)[ \t]*$)/;

/**
 * Returns whether a line, by its form, is not part of the running text of a paper: an item of a list, a
 * detail with a label, a quote, an image.
 */
export function isAside(line: string): boolean {
  return ASIDE.test(line) || hasLabel(line);
}

/**
 * Returns the index after the paragraph or the item that begins at `start`: before a blank line, another block, a fact, or a
 * line that `isOther` says is no part of it.
 */
export function paragraphEnd(
  lines: string[],
  start: number,
  end: number,
  factAt: FactAt,
  isOther: (line: string) => boolean = () => false,
): number {
  let at = start + 1;
  while (at < end && !isBlank(lines[at] ?? "")) {
    const line = lines[at] ?? "";
    if (isOther(line) || isBlockStart(line) || hasLabel(line) || factAt(at) !== null) break;
    at += 1;
  }
  return at;
}

/** Returns whether the next line from index `from` on is a fact; unknown details before it are skipped. */
export function factFollows(lines: string[], from: number, end: number, factAt: FactAt): boolean {
  let at = from;
  while (at < end && factAt(at) === null) {
    const line = lines[at] ?? "";
    if (!isBlank(line) && !isAside(line)) return false;
    at += 1;
  }
  return at < end;
}
