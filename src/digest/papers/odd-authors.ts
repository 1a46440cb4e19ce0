import { GROUP } from "../facts/author-words";
import { parseAuthors } from "../facts/parse-authors";
import { placesIn } from "../lines/source-places";
import { rangeAt, rangeOver, type Range } from "../../problems/range";
import type { Report } from "../../problems/report";
import { reportPlaceholderNames } from "./placeholders";
import { authorsUnseparated } from "../../problems/rules/authors-unseparated";
import { authorLink } from "../../problems/rules/author-link";
import { authorOdd } from "../../problems/rules/author-odd";

const LABEL = /^\p{L}[\p{L} ]{0,40}[:：]/u;
const CHARACTER = /[$^{}<>*[\]|]/;
/** What stands between two names, or a name and an institution. */
const BETWEEN = /(?<=\p{L}\.? )(?:[-–—]|with)(?= \p{Lu})/u;
/** A full stop behind a word that is no title or suffix parts two names. */
// eslint-disable-next-line regexp/no-super-linear-move -- it is read backwards, from full stops
const STOP = /(?<=\p{Lu}\p{Ll}{3,}(?<!\b(?:Prof|Univ|Inst|Dept|Corp|Assoc)))\.(?= \p{Lu}\p{Ll})/u;
const NUMBER = /\d+/;
/** Words of names without particles, initials and hyphens, which are parts of one name. */
const NAMES = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u;
const FEWEST = 4;
/** So many names that are written otherwise in their lines are looked for: each is looked for in all that follows. */
const MOST_MISSING = 100;
const LONGEST_SEARCHED = 10_000;
/** One search over all names, of which hardly any is odd. */
const MAY_BE_ODD = /[$^{}<>*[\]|:：\d]| [-–—w]/;
const MAY_STOP = /\p{Ll}{3}\. /u;
/** The words and the address of a link in markdown, or the address and the words of one in HTML. */
const LINK =
  /\[([^[\]]{1,200})\]\(<?([^\s<>()]{1,2000})|<a\s[^<>]{0,300}?href=["']?([^\s"'<>]{1,2000})[^<>]{0,300}>([^<>]{1,200})/gi;

/**
 * Reports names of authors that a template left, and those that hold what no name does (`author-odd`), each at its
 * place in the range of the authors, or at the whole range if it is written otherwise there. Groups may have numbers
 * in their names. An only author with the words of two names may be two (`authors-unseparated`). Addresses of authors are not
 * shown (`author-link`).
 */
export function checkAuthors(
  names: readonly string[],
  { lines, range }: { lines: readonly string[]; range: Range | null },
  reportTo: Report,
): void {
  if (range === null) return;
  const report = reportPlaceholderNames(lines, range, reportTo);
  const text = lines.slice(range.start.line - 1, range.end.line).join("\n");
  const all = names.join("\n");
  reportLinks({ names, all }, { text, range }, reportTo);
  const [only = ""] = names.length === 1 ? names : [];
  const words = NAMES.test(only) && !GROUP.test(only) ? only.split(" ").length : 0;
  if (words >= FEWEST && words % 2 === 0) report(authorsUnseparated, range, { name: only, words });
  if (!MAY_BE_ODD.test(all) && !(all.includes(". ") && MAY_STOP.test(all))) return;
  const placeOf = placesIn(text, range.start.line);
  let from = 0;
  let missing = 0;
  for (const name of names) {
    const [odd] =
      CHARACTER.exec(name) ??
      BETWEEN.exec(name) ??
      STOP.exec(name) ??
      LABEL.exec(name) ??
      numberIn(name) ??
      [];
    if (odd === undefined) continue;
    const at = missing < MOST_MISSING ? text.indexOf(name, from) : -1;
    if (at === -1) missing += 1;
    else from = at + name.length;
    const place = at === -1 ? range : rangeAt(placeOf(at), name.length);
    report(authorOdd, place, { name, odd });
  }
}

/** Reports the addresses of the links whose words are names. */
function reportLinks(
  { names, all }: { names: readonly string[]; all: string },
  { text, range }: { text: string; range: Range },
  report: Report,
): void {
  if (!text.includes("](") && !text.includes("<a ")) return;
  const known = new Set(names);
  // Words may stand beside a link in a name. Each search reads all names once more.
  const isInName = (name: string) => all.length < LONGEST_SEARCHED && all.includes(name);
  const addresses = [...text.matchAll(LINK)].flatMap((match) => {
    const [link, label, target, href, words] = match;
    const address = target ?? href ?? "";
    // Badges and other links beside the names are none of them.
    if (!parseAuthors(label ?? words ?? "").names.some((name) => known.has(name) || isInName(name)))
      return [];
    const start = match.index + link.indexOf(address);
    return [{ address, start, end: start + address.length }];
  });
  const [first, last] = [addresses.at(0), addresses.at(-1)];
  if (first === undefined || last === undefined) return;
  const { end: start } = rangeOver({ ...range.start, column: 1 }, text.slice(0, first.start));
  const span = rangeOver(start, text.slice(first.start, last.end));
  report(authorLink, span, { url: first.address, count: addresses.length });
}

function numberIn(name: string): RegExpExecArray | null {
  const number = NUMBER.exec(name);
  return number === null || GROUP.test(name) ? null : number;
}
