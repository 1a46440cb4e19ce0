import { readFactLine } from "../facts/fact-line";
import { isBlank } from "../lines/line-kinds";
import type { Span } from "../lines/span";
import { behindTitle } from "../line-parts/behind-title";
import { citedLink, citedTitle } from "../line-parts/cited-title";
import { labelAuthors } from "./label-authors";
import { hasWords, linkLine, without } from "../line-parts/link-line";
import { linkedName } from "./linked-name";
import { areLinks } from "../line-parts/links-alone";
import { linksInText } from "../line-parts/links-in-text";
import type { ListItem } from "./list-items";
import { listMarker } from "../line-parts/list-marker";
import { readTitle, skipBefore, withoutStop, type ReadTitle } from "../line-parts/read-title";
import { skipVenue } from "./item-title";
import { signedLink } from "./signed-link";
import { unfoldBody } from "./unfold-body";
import { unfoldHead } from "./unfold-head";
import { framedTitle, venueTitle } from "./venue-title";
import { titleEnd } from "../line-parts/split-names";
import { unfoldedLine, type UnfoldedLine } from "../line-parts/unfolded";
import { wordCount } from "../line-parts/word-count";

/** Fewer words in bold are a label. */
const FEWEST = 3;
/** A longer text is no title. */
const MOST_LETTERS = 600;

/**
 * Returns an item of a list as the lines of a paper: its title, `read` or else the link that names it, what else its
 * own line says, and the lines below it without the indentation of the first of them.
 */
export function unfoldItem(
  lines: readonly string[],
  { start, end, named, from }: ListItem,
  read: ReadTitle | null,
): UnfoldedLine[] {
  const line = lines[named] ?? "";
  const own = { index: named, start: from, end: line.length };
  const head = unfoldHead(lines, own, read ?? nameIn(line, own));
  const first = lines[start] ?? "";
  // Behind a labelled title, the words beside the marker are text.
  const besideAt = { start: listMarker(first)?.end ?? 0, end: first.length };
  const links = named === start ? [] : linksInText(first, besideAt);
  const hasText =
    named !== start && hasWords(without(first.slice(besideAt.start), links, besideAt));
  const beside = hasText ? [unfoldedLine(lines, start, besideAt)] : [];
  const blank = unfoldedLine(lines, start, { start: 0, end: 0 });
  const below = Array.from({ length: end - start - 1 }, (_, i) => start + 1 + i);
  const firstBelow = below.find((index) => !isBlank(lines[index] ?? "")) ?? start;
  const dedent = /^\s*/.exec(lines[firstBelow] ?? "")?.[0].length ?? 0;
  const inner = below
    .filter((index) => index !== named)
    .flatMap((index) => {
      const inside = lines[index] ?? "";
      const spaces = inside.length - inside.trimStart().length;
      const span = { start: Math.min(spaces, dedent), end: inside.length };
      const signed = signedLink(lines, { index, ...span });
      if (signed !== null) return [blank, ...signed, blank];
      const own = unfoldedLine(lines, index, span);
      const parts = listMarker(inside) === null ? unfoldBody(lines, { index, ...span }) : [];
      if (parts.length > 1 && parts.some(({ text }) => readFactLine(text)?.certain === true))
        return [blank, ...parts, blank];
      // Behind other lines of a paragraph links would be words of it.
      return listMarker(inside) === null && areLinks(inside) ? [blank, own] : [own];
    });
  return [
    ...head.lines,
    ...links.map((link) => linkLine(lines, start, link)),
    ...(inner.length > 0 && head.hasText ? [blank] : []),
    ...(head.isBare ? labelAuthors(inner) : inner),
    blank,
    ...beside,
    blank,
  ];
}

/** The title of an item whose links lead to other sites. */
function nameIn(line: string, own: Span): ReadTitle | null {
  return (
    linkedName(line, own) ??
    venueTitle(line, own) ??
    citedLink(line, own) ??
    (line.includes("**") ? citedTitle(line, own, { bare: false }) : null) ??
    framedTitle(line, own) ??
    boldName(line, own) ??
    nameBeforeLinks(line, own) ??
    nameAlone(line, own)
  );
}

/** A title before links in two brackets, of which the first ends it, whatever sites these lead to: `Title [[Science](…)]`. */
function nameBeforeLinks(line: string, { start, end }: Span): ReadTitle | null {
  const links = linksInText(line, { start, end });
  const first = links.find(
    (link) =>
      (line.charAt(link.start - 1) === "[" && line.charAt(link.end) === "]") ||
      line.startsWith("[[", link.start),
  );
  if (first === undefined || first.start - start > MOST_LETTERS) return null;
  const from = skipVenue(line, { start, end: first.start });
  const before = line.slice(from, first.start).replace(/[\s\\[(,:–—-]{1,20}$/, "");
  // A link in brackets behind the title is that of its venue.
  const text = before.replace(/(?<![ \t])[ \t]+\(\[[^[\]]{1,40}\]\([^()\s]{1,200}\)\)$/, "");
  if (text.split(/\s+/).length < FEWEST || /\]\(/.test(text)) return null;
  const length = titleEnd(text);
  const after = length < text.length ? length : before.length;
  const title = withoutStop(line, { start: from, end: from + length });
  return { title, after: from + after };
}

/** A title whose links stand below it, without its venue or the full stop behind it. */
function nameAlone(line: string, { start, end }: Span): ReadTitle | null {
  if (linksInText(line, { start, end }).length > 0) return null;
  const from = skipBefore(line, { start, end });
  const after = from + titleEnd(line.slice(from, end));
  if (behindTitle(line, after) !== null) return { title: { start: from, end: after }, after };
  const title = withoutStop(line, { start, end: line.slice(0, end).trimEnd().length });
  return line.charAt(title.end) === "." ? { title, after: title.end + 1 } : null;
}

/** A title in bold before links, whatever sites these lead to. */
function boldName(line: string, own: Span): ReadTitle | null {
  const read = readTitle(line, own);
  if (read === null || linksInText(line, { start: read.after, end: line.length }).length === 0)
    return null;
  return wordCount(line.slice(read.title.start, read.title.end)) < FEWEST ? null : read;
}
