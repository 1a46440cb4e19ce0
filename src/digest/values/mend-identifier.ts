import { parseArxivId } from "../../arxiv/arxiv-id";
import { meantIdentifier } from "./meant-identifier";
import type { MendedAddress } from "./mend-address";

const NUMBER = "[\\doOlI]{4}[ \\t]{0,2}[.,_][ \\t]{0,2}[\\doOlI]{4,5}(?:v\\d{1,2})?";
/** Behind its name an identifier may have any slip. */
const NAMED = new RegExp(
  `(?<![\\w/])(arxiv(?:[ -]?id)?\\*{0,2}[ \\t]?[:：]\\*{0,2}[ \\t]{0,3})(${NUMBER})(?![.,]?\\w)`,
  "gi",
);
/** Alone in a line, or in a line of links, with a space that CommonMark would take for the end of a number. */
const ALONE =
  /^([ \t]*(?:[-*+][ \t]+)?(?:\*{0,2}(links?|id)\*{0,2}:\*{0,2}[ \t]*)?)(\d{4}(?:[ \t]{0,2}\.[ \t]{1,2}|[ \t]{1,2}\.|,[ \t]?)\d{4,5}(?:v\d{1,2})?)[ \t]*$/i;

/**
 * Returns the identifiers of arXiv in a line that have a slip: a space (`2603. 10001`), a comma for the full stop or a letter
 * for a digit. Without a label only the space counts.
 */
export function mendIdentifiers(line: string): MendedAddress[] {
  if (!/[.,]/.test(line)) return [];
  const [, before, label, alone] =
    /^[ \t]*[-*+\d]/.test(line) || /^[ \t*]*(?:link|id)/i.test(line)
      ? (ALONE.exec(line) ?? [])
      : [];
  if (alone !== undefined && before !== undefined && (label !== undefined || !alone.includes(",")))
    return mended(alone, before.length);
  if (!/arxiv/i.test(line)) return [];
  return [...line.matchAll(NAMED)].flatMap(({ 1: name = "", 2: number = "", index }) =>
    mended(number, index + name.length),
  );
}

function mended(written: string, start: number): MendedAddress[] {
  const meant = meantIdentifier(written);
  if (meant === written || parseArxivId(meant) === null) return [];
  return [{ start, end: start + written.length, meant }];
}
