import { ABSTRACT_WORDS } from "./abstract-words";

/** Text around a label without a meaning: emphasis, and emoji with the marks that join and colour them. */
export const DRESS = "*_\\p{Extended_Pictographic}\\uFE0F\\u200D";

/** The bullet of a list item, or nothing. */
const BULLET = "[ \\t]*(?:[-*+][ \\t]+)?";

/**
 * Returns a pattern (flags `iu`) that finds a label with its colon at the beginning of a line, optionally
 * after a bullet, ignoring emphasis and emoji round it: `Authors:`, `- **Authors**:`, `✍️ **Authors:**`, `【Authors】`.
 * `names` is the source of a pattern for the label's words. Group 1 is the bullet, group 2 the label, which
 * `optional` lets be absent.
 */
export function labelPattern(names: string, { optional = false } = {}): RegExp {
  const closing = "(?:[*_]{0,3}[ \\t]*[:：]|】[ \\t]*[:：]?)";
  const label = `(?:[${DRESS}][${DRESS} ]*)?【?(${names})${closing}[*_]{0,3}[ \\t]*`;
  return new RegExp(`^(${BULLET})(?:${label})${optional ? "?" : ""}`, "iu");
}

/** Labels of details of papers in digests; other words before a colon are prose unless emphasised. */
const PLAIN = labelPattern(
  `abs|${ABSTRACT_WORDS}|acm[ -]class(?:es)?|affiliations?|arxiv(?: id)?|categor(?:y|ies)|cite as|code|comments?|conference|data(?:set)?|date|doi|github|institutions?|journal(?:[ -]ref(?:erence)?)?|key ?words|links?|msc[ -]class(?:es)?|paper|pdf|project(?: page)?|published(?: in)?|report[ -](?:no|number)|subjects?|submitted(?: on)?|summary|tags|tl;? ?dr|topics?|updated|urls?|venue`,
);
const EMPHASISED =
  /^[ \t]*(?:[-*+][ \t]+)?(?:[*_]{1,3})\p{L}[^:：*_]{0,40}(?:[:：][*_]{1,3}|[*_]{1,3}[ \t]*[:：])/u;

/** Returns whether a line begins with the label of a detail of a paper: `Comments: 12 pages`, `**Any words**: …`. */
export function hasLabel(line: string): boolean {
  return PLAIN.test(line) || EMPHASISED.test(line);
}
