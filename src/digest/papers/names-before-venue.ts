import { looksLikeAuthors } from "../facts/looks-like-authors";
import { parseAuthors } from "../facts/parse-authors";

/** `names - venue, year - publisher`; the venue begins with a capital. */
const LINE =
  /^([ \t]*[*_]{0,2}\p{L}[^:]{2,600}?)((?:[ \u00a0]|&nbsp;){1,4}[-–—][ \u00a0]{1,2})(?=\p{Lu}|arXiv|(?:19|20)\d\d\b).{0,160}?\b(?:19|20)\d\d(?: [-–—] [\w .&-]{2,60})?[*_ \t]*$/u;
/** As Google Scholar shortens names: `A Example`, `AB van der Sample`. */
const SHORT = /^\p{Lu}{1,4} \p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,3}$/u;

/**
 * Returns where authors end and the text after them begins in a line of authors and a venue with its year, such as `A Example, B
 * Sample… - arXiv preprint, 2026` in mails of Google Scholar, or `null` for other lines.
 */
export function namesBeforeVenue(line: string): { end: number; textFrom: number } | null {
  if (!/[ ;\u00a0][-–—][ \u00a0]/.test(line)) return null;
  const [, names, dash = ""] = LINE.exec(line) ?? [];
  if (names === undefined) return null;
  const { names: found, more } = parseAuthors(names);
  const areShort = found.length > 0 && found.every((name) => SHORT.test(name));
  if (!areShort && !((found.length > 1 || more) && looksLikeAuthors(names))) return null;
  return { end: names.length, textFrom: names.length + dash.length };
}
