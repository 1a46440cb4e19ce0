import { BETWEEN_NAMES } from "../facts/author-words";
import { isKnownLabel } from "../facts/known-labels";
import { looksLikeAuthors } from "../facts/looks-like-authors";
import { isBlank } from "../lines/line-kinds";
import type { SplitBody } from "./split-papers";

const WORD = "\\p{Lu}[\\p{L}.'’-]*";
/** A name of two words or more, with particles. */
const NAME = new RegExp(`^${WORD}(?: (?:${BETWEEN_NAMES}|${WORD})){1,3}$`, "u");

/** Returns whether a line is the name of one person, as far as its form tells. */
export function isName(line: string): boolean {
  return NAME.test(line.trim()) && !isKnownLabel(line.trim());
}

/**
 * Returns whether most papers of a post, two at least, have a paragraph of names directly below their first facts, none the
 * same as another's: there, a single name is no heading of the text.
 */
export function haveNamesBelow(
  lines: readonly string[],
  { papers, factAt, code }: Pick<SplitBody, "papers" | "factAt" | "code">,
): boolean {
  const found = new Set<string>();
  for (const { heading, end } of papers) {
    let at = heading.index + 1;
    let hasFact = false;
    for (; at < end && code[at] !== true; at += 1) {
      const isFact = factAt(at) !== null;
      if (!isFact && !isBlank(lines[at] ?? "")) break;
      hasFact ||= isFact;
    }
    const line = (lines[at] ?? "").trim();
    const isAlone = isBlank(lines[at - 1] ?? "") && isBlank(lines[at + 1] ?? "");
    const mayBe = hasFact && isAlone && at < end && line.length < 1000;
    if (mayBe && (isName(line) || (line.includes(",") && looksLikeAuthors(line)))) found.add(line);
  }
  return found.size > 1 && found.size * 2 > papers.length;
}
