import type { Span } from "../lines/span";
import { hasWords, without } from "../line-parts/link-line";
import { linksInText } from "../line-parts/links-in-text";
import { readTitle, skipBefore, type ReadTitle } from "../line-parts/read-title";

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
  // A comma or a full stop parts the title from its links.
  const words = written.replace(/(?<![\s[(])[\s[(]+$/, "");
  if (!/[,.]$/.test(words) || !/\S\s+\S+\s+\S/.test(words)) return null;
  return { title: { start: from, end: from + words.length - 1 }, after: first.start };
}

/** A link in two brackets, with which many name a venue before the title: `[[ICQR2026](…)] `. */
const FRAMED_LINK = /^\[\[[^[\]]{2,30}\]\([^\s()]{1,400}\)\][ \t]*[:,–—-]?[ \t]+(?=[^\s[(])/;

/** Returns the title between a link to the paper in two brackets and other links, or `null`: `[[ICQR2026](…)] Counting Rooms [[code](…)]`. */
export function framedTitle(line: string, span: Span): ReadTitle | null {
  const start = skipBefore(line, span);
  const framed =
    FRAMED_LINK.exec(line.slice(start, Math.min(span.end, start + 500)))?.[0].length ?? 0;
  if (framed === 0) return null;
  const from = start + framed;
  const [next] = linksInText(line, { start: from, end: span.end });
  const text = line.slice(from, next?.start ?? span.end).replace(/[\s[(,:–—-]{1,20}$/, "");
  const end = from + text.length;
  const marked = readTitle(line, { start: from, end });
  if (marked !== null) return { ...marked, after: end };
  return /\S\s+\S/.test(text) ? { title: { start: from, end }, after: end } : null;
}
