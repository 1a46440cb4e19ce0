import { looksLikeAuthors } from "../facts/looks-like-authors";
import type { Span } from "../lines/span";
import { leadsToPaper, linksInText, type TextLink } from "./links-in-text";
import { isGeneric, italicTitle, type ReadTitle } from "./read-title";
import { wordCount } from "./word-count";

/** Names and a year before a title. */
const NAMES_AND_YEAR =
  /^(.{3,400}?)[\s.,]*\((?:(?:19|20)\d{2}[a-z]?(?:, [\p{L}\d ]{3,20})?|preprint|in press|forthcoming|submitted|to appear)\)[.,:]?\s+/u;
/** The same as ACL's style has it: `Ada Example. 2026. Title.` */
const NAMES_AND_BARE_YEAR = /^(.{3,400}?)\.\s+(?:19|20)\d{2}[a-z]?\.\s+(?=\S)/;
/** Names, a year and a comma or a colon, as people write by hand: `Example et al. 2026, *Title*`. */
const NAMES_AND_PARTED_YEAR = /^(.{3,400}?),?\s+(?:19|20)\d{2}[a-z]?[,:]\s+(?=\S)/;
/** Names and a full stop before a title. */
const NAMES = /^(.{3,400}?(?<=\p{Ll}{2}|[^\p{L}]\p{Lu}|al))\.\s+(?=\S)/u;
/** Names before a title in quotation marks. */
const NAMES_AND_QUOTE = /^(.{3,400}?)[.,:]\s+(?=["“„].{8,400}["”“])/;
/** Names before a title and its archive with a year, as Nature's style and Vancouver's have them. */
const NAMES_BEFORE_VENUE =
  /^([^.]{3,400}?)\.\s+(?=[^.]{8,300}\.\s+(?:Preprint (?:at|on) )?(?:arXiv|bioRxiv|medRxiv)\b.{0,80}\b(?:19|20)\d\d\b)/;
/** Names in italics before a title in bold, as China's standard of citations is often set. */
const NAMES_BEFORE_BOLD = /^[*_]([^*_]{3,400})[*_][.,:]?\s+(?=(?:\*\*|__)\S)/;
/** A year and names before a title, in lists by time: `2026 Example: Title`. */
const YEAR_AND_NAMES = /^(?:19|20)\d{2}[a-z]?,?\s+([^:]{3,100}?):\s+(?=\S)/;
const FORMS: readonly RegExp[] = [
  NAMES_BEFORE_VENUE,
  NAMES_AND_YEAR,
  NAMES_AND_BARE_YEAR,
  NAMES_AND_PARTED_YEAR,
  NAMES_AND_QUOTE,
  YEAR_AND_NAMES,
  NAMES_BEFORE_BOLD,
];
const LONGEST = 300;
/** Fewer words are the name of a page. */
const FEWEST = 3;
/** Names have at most 400 characters, and what shows that a title follows has as many. */
const LONGEST_HEAD = 1000;
const QUOTED = /^["“„][ \t]*(\*\*|__|)(.{3,400}?)[,.]?\1[,.]?[ \t]*["”“]/;
const BOLD = /^(\*\*|__)(?=\S)([^*]{3,400}?)\1/;
/** Up to a full stop, or to another stop before its journal in italics. */
const PLAIN = /^.{3,400}?(?=\.(?:\s|$)|(?<=[?!])\s[*_]|$)/;

/**
 * Returns the title in a citation, after its authors, or `null`: `Example, A., & Sample, B. (2026). *Title*.`,
 * `Example et al. (2026), [Title](…)`; with `bare`, without a year too: `Ada Example, Ben Sample. Title.`
 */
export function citedTitle(
  line: string,
  { start, end }: Span,
  { bare }: { bare: boolean },
): ReadTitle | null {
  const text = line.slice(start, end);
  const before = namesBefore(text, bare ? [...FORMS, NAMES] : FORMS);
  if (before === null) return null;
  const from = start + before.length;
  const [link] = linksInText(line, { start: from, end });
  if (link?.start === from && leadsToPaper(link) && link.label !== "" && !isGeneric(link.label))
    return { title: titleOf(link), after: link.end };
  const italic = italicTitle(line, { start: from, end });
  if (italic !== null) return italic;
  const rest = line.slice(from, link?.start ?? end);
  const [bold, mark = "", words = ""] = BOLD.exec(rest) ?? [];
  if (bold !== undefined) {
    const at = from + mark.length;
    return { title: { start: at, end: at + words.length }, after: from + bold.length };
  }
  const [quote = "", , quoted] = QUOTED.exec(rest) ?? [];
  if (quoted !== undefined) {
    const at = from + quote.indexOf(quoted);
    return { title: { start: at, end: at + quoted.length }, after: from + quote.length };
  }
  const [plain = ""] = PLAIN.exec(rest) ?? [];
  // A title in capitals before its authors may read like names: `Calm Seas of the North (2026), A. Example et al.`
  if (/\bet al$|,| and | & /.test(plain) && looksLikeAuthors(plain)) return null;
  const length = plain.replace(/(?<![\s(<,[])[\s(<,[]+$/, "").length;
  return length === 0 ? null : { title: { start: from, end: from + length }, after: from + length };
}

/**
 * Returns the title in an item that cites a paper on any site, or `null`: a link by it after authors and a year, or words after a
 * year and authors, or these in turn, which end with an address.
 */
export function citedLink(line: string, { start, end }: Span): ReadTitle | null {
  const [link] = linksInText(line, { start, end });
  if (link === undefined || !/^https?:/.test(link.url)) return null;
  const before = namesBefore(line.slice(start, end), [
    NAMES_AND_YEAR,
    NAMES_AND_PARTED_YEAR,
    YEAR_AND_NAMES,
  ]);
  if (before === null) return null;
  const from = start + before.length;
  if (from === link.start)
    return wordCount(link.label) >= FEWEST && !isGeneric(link.label)
      ? { title: titleOf(link), after: link.end }
      : null;
  const words = line.slice(from, link.start).replace(/(?<![\s<(,:–-])[\s<(,:–-]+$/, "");
  const isAll = link.label === "" && !/[\p{L}\d]/u.test(line.slice(link.end, end));
  if (!isAll || from > link.start || wordCount(words) < FEWEST || words.length > LONGEST)
    return null;
  return { title: { start: from, end: from + words.length }, after: from + words.length };
}

/** The label of a link without quotation marks round it. */
function titleOf({ label, labelSpan: { start, end } }: TextLink): Span {
  const isQuoted = /^(?:"[^"]+"|“[^“”]+”|„[^„“”]+[“”])$/.test(label);
  return isQuoted && label.length === end - start
    ? { start: start + 1, end: end - 1 }
    : { start, end };
}

/** What stands before the title by the first form that finds names there. */
function namesBefore(text: string, forms: readonly RegExp[]): string | null {
  // A line may be one run of white space after a name, which a form would read anew for each length of the names.
  const head = text.slice(0, LONGEST_HEAD);
  for (const form of forms) {
    const [before, names = ""] = form.exec(head) ?? [];
    if (before !== undefined && areCited(names)) return before;
  }
  return null;
}

/** Returns whether a text before a year is the names of a citation; one name is enough there. */
export function areCited(names: string): boolean {
  return /^\p{Lu}[\p{L}'’-]+(?:,? et al\.?)?$/u.test(names) || looksLikeAuthors(names);
}
