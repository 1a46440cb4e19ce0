import { labelPattern } from "../lines/label";
import { readLink } from "../values/markdown-link";

export interface Authors {
  names: string[];
  /** The text says that there are more than it names. */
  more: boolean;
}

/** Longer texts are left as they are, so that hostile ones cost no time. */
const LONGEST_NAME = 300;
const LONGEST_LINKED = 20_000;
/** Each is looked for up to the end of the text. */
const MOST_UNCLOSED = 50;

const OPENING = new Set(["(", "（"]);
const CLOSING = new Set([")", "）"]);
const AND = /(?<=^ ?)and |(?<=\S) (?:and|&(?:amp;)?) /i;
/** Finds the label of authors at the beginning of a line, with its colon. */
export const AUTHORS_LABEL = labelPattern(
  "authors?|author\\(s\\)|(?:written )?by|作者|著者|auteur(?:e?s)?|autor(?:en|es|i)?",
);
const SUFFIX = /^(?:(?:jr|sr|esq|ph\.? ?d|m\.? ?d|d\.? ?phil)\.?|[IVX]{2,4})$/i;
const OTHERS =
  /^(?:et al\b\.?|(?:and )?(?:(?:\d+|many|several) )?(?:others|more(?: authors)?)|…|\.\.\.|他|ほか|等)$/i;
const TRAILING_OTHERS = /[ \t]+(?:et al\b\.?|…|\.\.\.)$/i;
const GROUP = /\b(?:collaboration|consortium|group|team|project|initiative)\b/i;
/**
 * Returns the names in an authors paragraph (its lines may be joined by line ends), as written but without
 * markup and footnote marks: parted by commas, semicolons, CJK commas and "and", but not inside parentheses.
 * `Miller, Jr.` is one name; "et al.", "and others" and "and 12 others" are `more`.
 */
export function parseAuthors(paragraph: string): Authors {
  const text = withoutLinks(paragraph.replace(/\s+/g, " ").trim().replace(AUTHORS_LABEL, ""));
  const names: string[] = [];
  let more = false;
  for (const piece of pieces(text)) {
    const name = cleanName(piece.replace(TRAILING_OTHERS, ""));
    const previous = names.at(-1);
    if (OTHERS.test(piece) || TRAILING_OTHERS.test(piece)) more = true;
    if (name === "" || OTHERS.test(piece)) continue;
    if (SUFFIX.test(name) && previous !== undefined)
      names[names.length - 1] = `${previous}, ${name}`;
    else names.push(name);
  }
  return { names, more };
}

function pieces(text: string): string[] {
  const separator = /[;；]/.test(text) && !/[,，、]/.test(text) ? /[;；]/ : /[,;，；、]/;
  return splitOutside(text, separator)
    .flatMap((part) =>
      GROUP.test(part) ? [part.replace(/^ ?and /i, "")] : splitOutside(part, AND),
    )
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Splits at a pattern outside parentheses; where those don't match each other they mean nothing. */
function splitOutside(text: string, separator: RegExp): string[] {
  if (!/[(（]/.test(text) || !closesParentheses(text)) return text.split(separator);
  const here = new RegExp(separator, "iy");
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (OPENING.has(character)) depth += 1;
    else if (CLOSING.has(character)) depth -= 1;
    here.lastIndex = i;
    const [found] = depth === 0 ? (here.exec(text) ?? []) : [];
    if (found === undefined) continue;
    parts.push(text.slice(start, i));
    start = i + found.length;
    i = start - 1;
  }
  return [...parts, text.slice(start)];
}

function closesParentheses(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (OPENING.has(character)) depth += 1;
    if (CLOSING.has(character)) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function cleanName(piece: string): string {
  if (piece.length > LONGEST_NAME) return piece;
  return piece
    .replace(/^[*_\s]+/, "")
    .replace(/(?:\\?\*|[†‡§¶_\s¹²³⁴-⁹⁰])+$/, "")
    .trim();
}

function withoutLinks(text: string): string {
  if (!text.includes("](") || text.length > LONGEST_LINKED) return text;
  let result = "";
  let unclosed = 0;
  for (let at = 0; at < text.length;) {
    const isBracket = text.charAt(at) === "[";
    const link = isBracket && unclosed < MOST_UNCLOSED ? readLink(text, at) : null;
    if (isBracket && link === null) unclosed += 1;
    result += link?.label ?? text.charAt(at);
    at = link?.end ?? at + 1;
  }
  return result;
}
