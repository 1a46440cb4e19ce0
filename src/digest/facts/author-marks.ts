import { labelPattern } from "../lines/label";
import { remembered } from "../values/remembered";

/** Finds the label of authors at the beginning of a line, with its colon. */
export const AUTHORS_LABEL = labelPattern(
  "authors?|author\\(s\\)|(?:written )?by|(?:论文)?作者|(?:共)?著者(?:名)?|저자|글쓴이|авторы?|auteur(?:e?s)?|autor(?:en|es|i)?",
);

/** The same without a colon: `by Ada Example`, `Authors - Ada Example`. A name such as `By Lee` stays. */
const BARE_LABEL =
  /^[*_]{0,3}(?:(?:[Ww]ritten )?[Bb]y[*_]{0,3} (?=\p{Lu}[^\s,;]* (?:\p{Ll}{1,4} ){0,2}\p{Lu})|[Aa]uthors?[*_]{0,3} [-–—] )/u;
/** What separates names in a line. */
const SEPARATOR = /[,;，；、،؛&]| and /i;

/** A link or an image; longer labels are not names. */
const LINK =
  /!?\[((?:[^[\]\\]|\\.){0,300})\]\((?:<[^<>]{0,2000}>|[^\s()]{0,2000}(?:\([^\s()]{0,300}\)[^\s()]{0,300}){0,3})(?:\s+"[^"]{0,300}")?\)/g;
/** A name as a link to a note: `[[Ada Example]]`, `[[people/ada|Ada Example]]`. */
const NOTE = /\[\[(?:[^[\]|]{1,300}\|)?([^[\]|]{1,300})\]\]/g;
/** Superscript marks of footnotes and affiliations, in TeX, HTML and plain text. The dollar sign of one that is not closed begins none with the next name in it. */
const RAISED =
  /\$\s*(?:\{\})?(?:\^|\\(?:dagger|ddagger|ast|star|text|S\b|P\b))(?:(?![,;]\s*\p{L}{2})[^$]){0,100}\$|\$\s*(?:\{\})?\^(?:\{[^{}$]{0,100}\}|\d{1,2}(?:,\d{1,2}){0,9}|[*†‡§¶]|\\(?:dagger|ddagger|ast|star|S|P)\b)|<sup\b[^<>]{0,100}>[^<>]{0,100}<\/sup>|\\textsuperscript\{[^{}]{0,100}\}|\^\{[^{}]{0,100}\}|\^(?:\d{1,2}(?:,\d{1,2}){0,9}|[*†‡§¶a-z](?![\p{L}\d]))/giu;
const TAG =
  /<\/?(?:a|b|i|u|em|strong|span|br|font|p|small|sub)\b[^<>]{0,300}>|<[^<>\s]{1,100}@[^<>\s]{1,100}>/gi;
/** The institutions behind a list of authors, as arXiv has them: `((1) Example University, (2) Sample Institute)`. */
const INSTITUTIONS = /(?:(?<!\s)\s+)?[(（][(（\s]{0,3}[*\w]{1,3}[)）](?![,，;]).*$/s;
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["（", "）"],
  ["【", "】"],
]);
/** A line end, with the mark of a hard one, or its element. */
const LINE_END = /\\?\n|<br\s*\/?>\n?/i;
/** A line that says what a mark means: `¹ Example University`. Two stars that nothing ends are emphasis across lines. */
const MEANING =
  /^\s*(?:<sup\b|\$?\^|[¹²³⁴-⁹⁰†‡§¶]|\\\*|\*(?!\*)|\*\*(?=\s+\S|[^*]+\*)|[([]?\d{1,2}[)\].]?\s*\p{L})/u;

/**
 * Returns the text of an authors paragraph (its lines may be joined by line ends) in one line without label, links, tags,
 * raised marks and the institutions after the names.
 */
export const authorsText = remembered((paragraph: string): string => {
  const [first = "", ...others] = paragraph.split(LINE_END);
  const lines = [first, ...others.filter((line) => !MEANING.test(line))];
  const line = withoutTabs(lines.join(areNames(lines) ? ", " : " "))
    .replace(/\s+/g, " ")
    .trim()
    .replace(AUTHORS_LABEL, "")
    .replace(BARE_LABEL, "");
  // Most lists of authors contain only names and commas.
  if (!/[[(<$^\\（]/.test(line)) return line;
  const linked = line.replace(NOTE, "$1").replace(LINK, "$1").replace(RAISED, "").replace(TAG, " ");
  const text = withoutBrackets(linked);
  const at = text.search(/[(（]\s?[(（]/);
  const named = at === -1 ? text : text.slice(0, at) + text.slice(at).replace(INSTITUTIONS, "");
  return named.replace(/\s+/g, " ").trim();
});

/** Tabs between names are commas where there are none. */
function withoutTabs(text: string): string {
  if (!text.includes("\t")) return text;
  return text.replace(/(?<=\S)\t+(?=\S)/g, SEPARATOR.test(text) ? " " : ", ");
}

/** The text inside brackets that stand round the whole of it. */
function withoutBrackets(text: string): string {
  const [, open = "", inside = "", close = ""] =
    /^([([（【])(.*)([)\]）】])[.,]?$/s.exec(text.trim()) ?? [];
  if (inside === "" || BRACKETS.get(open) !== close) return text;
  let depth = 0;
  for (const character of inside) {
    if (character === open) depth += 1;
    if (character === close) depth -= 1;
    if (depth < 0) return text;
  }
  return inside;
}

/** Whether each of several lines is one name: none is cut by a line end, and nothing else separates them. */
function areNames(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  return lines.every(
    (line) => /^\s*\p{Lu}\S*(?: \S+){1,3}\s*$/u.test(line) && !SEPARATOR.test(line),
  );
}
