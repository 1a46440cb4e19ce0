import { looksLikeAuthors } from "../facts/looks-like-authors";
import type { Span } from "../lines/span";
import { citedTitle } from "../line-parts/cited-title";
import { leadsToOne, mayLead } from "./leads-to-one";
import { namedBeside } from "./linked-name";
import { hasWords, without } from "../line-parts/link-line";
import { leadsToPaper, linksInText, paperLinks, type TextLink } from "../line-parts/links-in-text";
import type { ListItem } from "./list-items";
import { listMarker } from "../line-parts/list-marker";
import {
  isGeneric,
  italicTitle,
  readTitle,
  skipBefore,
  withoutStop,
  type ReadTitle,
} from "../line-parts/read-title";
import { titleEnd } from "../line-parts/split-names";
import { isIdentifier } from "../line-parts/table-cells";
import { labelledTitle } from "../line-parts/title-label";
import { withoutLabel } from "./unfold-head";
import { framedTitle, venueTitle } from "./venue-title";
import { spansOf } from "../line-parts/unfolded";

/** Returns the title of the paper that an item of a list names and leads to, or `null`. */
export function itemTitle(
  lines: readonly string[],
  { start, end, named, from }: ListItem,
): ReadTitle | null {
  const hasPaper = lines.slice(start, end).some(mayLead);
  if (!hasPaper) return null;
  const line = lines[named] ?? "";
  const did = (READ.exec(line.slice(from)) ?? PAPER.exec(line.slice(from)))?.[0].length ?? 0;
  const all = { start: from + did, end: line.length };
  const labelled = labelledTitle(line.slice(from));
  if (labelled !== null) {
    const title = { start: from + labelled.start, end: from + labelled.end };
    const [beside = all, ...others] = spansOf(lines, start, end);
    const name = start === named ? [] : [{ ...beside, index: start }];
    return leadsToOne(lines, name, others) ? { title, after: line.length } : null;
  }
  const links = linksInText(line, all);
  const below = spansOf(lines, start + 1, end);
  if (links.length === 0) {
    if (!leadsToOne(lines, [], below)) return null;
    return (
      readTitle(line, all) ??
      citedTitle(line, all, { bare: false }) ??
      italicHead(line, all) ??
      plainHead(line, { ...all, start: skipBefore(line, all) })
    );
  }
  if (!lines.slice(start, end).some((own) => paperLinks(own).length > 0)) return null;
  const cited = venueTitle(line, all);
  if (cited !== null) return cited;
  const read = readTitle(line, all);
  if (read !== null) return isMention(line, read) ? null : read;
  const bare = listMarker(line)?.kind === "[1]";
  return (
    citedTitle(line, all, { bare }) ??
    namedBeside(line, all, leadsToPaper) ??
    framedTitle(line, all) ??
    beforeLinks(line, all, links) ??
    afterIdentifier(line, all, links)
  );
}

/** The title before the links of a line, if these end it. */
function beforeLinks(
  line: string,
  { start: from, end }: Span,
  links: readonly TextLink[],
): ReadTitle | null {
  const [first] = links;
  if (first === undefined) return null;
  const behind = without(line.slice(first.start, end), links, { start: first.start, end });
  // `(arxiv.org/abs/…) 142 points by ada`
  const rest = behind.replace(/^[\s)\]]*\d{1,6} points?\b.*$/, "");
  if (isSentence(line.slice(from, first.start), first, rest)) return null;
  const before = line.slice(from, first.start);
  const text = closed(withoutLabel(before), before).replace(VENUE_BEHIND, "");
  const [quotes, open = "", quoted = ""] = QUOTED.exec(text) ?? [];
  if (quotes !== undefined) {
    const start = from + open.length;
    return { title: { start, end: start + quoted.length }, after: from + quotes.length };
  }
  if (text === "") return null;
  const italic = italicHead(line, { start: from, end: first.start });
  if (italic !== null) return italic;
  const all = { start: from, end: from + text.length };
  const start = skipVenue(line, all);
  return plainHead(line, start < all.end ? { ...all, start } : all);
}

/** Returns the offset in a stretch of a line after what `skipBefore` leaves out and a venue in brackets. */
export function skipVenue(line: string, span: Span): number {
  const start = skipBefore(line, span);
  return start + (VENUE.exec(line.slice(start, span.end))?.[0].length ?? 0);
}

/** A beginning of a text with the mark that closes its emphasis, where that follows it. */
function closed(kept: string, text: string): string {
  const [mark = ""] = /^[*_]{1,2}/.exec(text.slice(kept.length)) ?? [];
  return mark !== "" && kept.split(mark.charAt(0)).length % 2 === 0 ? kept + mark : kept;
}

/** What the author of notes did with the paper. */
const READ = /^(?:re-?read|read|reading|skimmed|to read|finished)[ \t]*:?[ \t]+(?=[*_]{0,2}\[)/i;
/** A title in quotation marks, which a short name in brackets may stand before: `[RT-2] "Title"`. */
const QUOTED = /^((?:\[[^[\]]{1,40}\][ \t]+)?["“”„«]\s?)(.{3,300}?)\s?["“”»]/;
/** The label of a link by the title of a paper. */
const PAPER = /^[*_]{0,2}(?:paper|论文|論文)[*_]{0,2}[:：][*_]{0,2}[ \t]*(?=[*_]{0,2}\[)/i;
/** A word that it is new, or a venue with its year in brackets, before a title: `(*ICLR 2026*)`, `[arXiv 26]`, with its short name `[ICQR'2026-QuietNet]`. */
const VENUE =
  /^(?:\*\*(?:NEW|New|HOT|Hot|UPDATED?|Updated?)!?\*\*|\*\*\[[^[\]*]{1,40}\]\*\*|\[[^[\]\d]{2,60}(?:(?:19|20)\d\d|(?<=ar[Xx]iv.?)\d{4})[-–—:, ][^[\]]{1,30}\](?!\()|\(([*_]?)[^()]{2,30}(?:19|20)?\d\d\1\)|\[[^[\]]{2,30}(?:19|20)?\d\d\](?!\())[ \t]*[:,–-]?[ \t]+(?=\S)/;
/** The venue in bold and brackets behind a title and a bar: `Title | **[ICQR' 26]** |`. */
const VENUE_BEHIND = /(?<![\s|])[\s|]*\|[ \t]*\*\*\[[^[\]]{2,40}\](?:\*\*)?[\s|]*$/;
/** Words that begin a sentence which mentions a paper, or that want an object, such as the name of a paper behind them. */
const IN_SENTENCE =
  /^(?:we|i|our|they|it|this|these|see|also|read|try|use[ds]?|using|based|built|inspired|cf\.?|like|from|via|by)\b|\b(?:a|an|the|and|or|of|in|on|by|from|with|to|than|like|as|is|are|was|use[sd]?|using|see|read|cites?|extends?|beats?|follows?|via)\s*$/i;

/** Whether the words before and after a link only mention a paper: they go on after it, or end with a full stop there. */
function isSentence(before: string, { label }: TextLink, after: string): boolean {
  if (/\p{L}{3}|(?<!\p{L})\p{Ll}{1,2} \p{Ll}{1,2}(?!\p{L})/u.test(after)) return true;
  if (/\p{L} $/u.test(before) && label !== "" && !isGeneric(label) && IN_SENTENCE.test(before))
    return true;
  return /\p{L} $/u.test(before) && !isGeneric(label) && /^[.!?]\s*$/.test(after);
}

/** A title in italics, with nothing but names after it. */
function italicHead(line: string, span: Span): ReadTitle | null {
  const italic = italicTitle(line, span);
  const names = withoutLabel(line.slice(italic?.after, span.end)).replace(/^[\s,:|–—-]+/, "");
  return hasWords(names) && !looksLikeAuthors(names) ? null : italic;
}

/** A title without marks in front of its authors. */
function plainHead(line: string, { start, end }: Span): ReadTitle {
  const after = start + titleEnd(line.slice(start, end));
  return { title: withoutStop(line, { start, end: after }), after };
}

/** `[2603.10001](…) Title`, `2603.10001: Title. Ada Example`; an identifier alone names the paper, too. */
function afterIdentifier(
  line: string,
  { end }: Span,
  links: readonly TextLink[],
): ReadTitle | null {
  const [first, next] = links;
  const name = first?.label || line.slice(first?.start, first?.end).replace(/^https?:.*\//, "");
  if (first === undefined || !isIdentifier(name)) return null;
  // The links beside it in the results of a search on arXiv; the title stands below.
  if (/^\s*\[(?:pdf|ps|html|other|format)\b[^[\]]*\]/i.test(line.slice(first.end, end)))
    return null;
  const stop = next?.start ?? end;
  const skipped = /^[\s\])>*_:.,|–—-]*/.exec(line.slice(first.end, stop))?.[0].length ?? 0;
  const start = first.end + skipped;
  const marked = readTitle(line, {
    start: start - (/(?:(?<![*_])[*_]+)?$/.exec(line.slice(first.end, start))?.[0].length ?? 0),
    end: stop,
  });
  if (marked !== null) return marked;
  const text = withoutLabel(line.slice(start, stop)).trimEnd();
  if (text === "") return { title: { start: first.end, end: first.end }, after: first.end };
  return plainHead(line, { start, end: start + text.length });
}

/** A sentence that begins with a short name as a link, such as `[BERT](…) masks words.` */
function isMention(line: string, { title, after }: ReadTitle): boolean {
  const words = line.slice(title.start, title.end).trim().split(/\s+/);
  if (words.length > 2 || line.charAt(title.start - 1) !== "[") return false;
  return /^,? (?!by |et al)\p{Ll}+ \p{L}+.*[.!:]\s*$/u.test(line.slice(after, after + 2000));
}
