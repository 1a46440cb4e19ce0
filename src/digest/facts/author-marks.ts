import { labelPattern } from "../lines/label";

/** Finds the label of authors at the beginning of a line, with its colon. */
export const AUTHORS_LABEL = labelPattern(
  "authors?|author\\(s\\)|(?:written )?by|作者|著者|auteur(?:e?s)?|autor(?:en|es|i)?",
);

/** A link or an image; longer labels are not names. */
const LINK =
  /!?\[((?:[^[\]\\]|\\.){0,300})\]\((?:<[^<>]{0,2000}>|[^\s()]{0,2000}(?:\([^\s()]{0,300}\)[^\s()]{0,300}){0,3})(?:\s+"[^"]{0,300}")?\)/g;
/** Superscript marks of footnotes and affiliations, in TeX, HTML and plain text. */
const RAISED =
  /\$\s*(?:\{\})?(?:\^|\\(?:dagger|ddagger|ast|star|text|S\b|P\b))[^$]{0,100}\$|<sup\b[^<>]{0,100}>[^<>]{0,100}<\/sup>|\\textsuperscript\{[^{}]{0,100}\}|\^\{[^{}]{0,100}\}|\^(?:\d{1,2}(?:,\d{1,2}){0,9}|[*†‡§¶a-z](?![\p{L}\d]))/giu;
const TAG =
  /<\/?(?:a|b|i|u|em|strong|span|br|font|p|small|sub)\b[^<>]{0,300}>|<[^<>\s]{1,100}@[^<>\s]{1,100}>/gi;
/** The institutions behind a list of authors, as arXiv has them: `((1) Example University, (2) Sample Institute)`. */
const INSTITUTIONS = /\s*[(（][(（\s]{0,3}[*\w]{1,3}[)）](?![,，;]).*$/s;
/** A line that says what a mark means: `¹ Example University`. */
const MEANING = /^\s*(?:<sup\b|\$?\^|[¹²³⁴-⁹⁰*†‡§¶]|\\\*|[([]?\d{1,2}[)\].]?\s*\p{L})/u;

/**
 * Returns the text of an authors paragraph (its lines may be joined by line ends) in one line without label, links, tags,
 * raised marks and the institutions after the names.
 */
export function authorsText(paragraph: string): string {
  const [first = "", ...others] = paragraph.split("\n");
  const line = [first, ...others.filter((line) => !MEANING.test(line))]
    .join(" ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(AUTHORS_LABEL, "");
  // Most lists of authors contain only names and commas.
  if (!/[[(<$^\\（]/.test(line)) return line;
  const text = line.replace(LINK, "$1").replace(RAISED, "").replace(TAG, " ");
  const at = text.search(/[(（]\s?[(（]/);
  const named = at === -1 ? text : text.slice(0, at) + text.slice(at).replace(INSTITUTIONS, "");
  return named.replace(/\s+/g, " ").trim();
}
