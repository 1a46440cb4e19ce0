import type { Span } from "../lines/span";
import { hasWords, without } from "../line-parts/link-line";
import { linksInText } from "../line-parts/links-in-text";
import type { ReadTitle } from "../line-parts/read-title";

/** A venue with its year, and a comma: `arXiv 2026.04, `, `ICQR 2026, `. */
const VENUE =
  /^[*_]{0,2}(?:\p{Lu}[\w&@+-]{1,20}|arXiv|bioRxiv|medRxiv)(?: (?:\p{Lu}[\w-]{1,20}|of|on|for|in|and|the)){0,5} (?:19|20)\d\d(?:\.\d\d)?(?: (?:oral|spotlight|highlight|poster|workshop|submission|best paper))?[*_]{0,2},[ \t]+(?=\S)/u;

/**
 * Returns the title between a venue with its year and links that end a stretch of a line, whatever sites these lead to, or
 * `null`: `ICQR 2026, **QuietNet**: Counting Rooms, [website](…) / [code](…)`.
 */
export function venueTitle(line: string, { start, end }: Span): ReadTitle | null {
  const venue = VENUE.exec(line.slice(start, Math.min(end, start + 100)))?.[0].length ?? 0;
  if (venue === 0) return null;
  const from = start + venue;
  const links = linksInText(line, { start: from, end });
  const [first] = links;
  if (first === undefined || first.start === from) return null;
  const behind = { start: first.start, end };
  if (hasWords(without(line.slice(first.start, end), links, behind))) return null;
  const written = line.slice(from, first.start);
  // A comma parts the title from its links.
  const words = written.replace(/(?<![\s[(])[\s[(]+$/, "");
  if (!words.endsWith(",") || !/\S\s+\S+\s+\S/.test(words)) return null;
  return { title: { start: from, end: from + words.length - 1 }, after: first.start };
}
