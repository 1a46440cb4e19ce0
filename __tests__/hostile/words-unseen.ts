import { findFrontMatter } from "../../src/digest/front-matter/front-matter-block";
import { withoutPrivateText } from "../../src/digest/lines/private-text";
import { mayBeAuthors } from "../../src/digest/facts/looks-like-authors";
import { repairEncoding } from "../../src/digest/repair/encoding";
import { readFactLine } from "../../src/digest/facts/fact-line";
import { isPrintedDate } from "../../src/digest/social-posts/printed-date";
import { isKnownTag } from "../../src/digest/rich-text/html-tags";
import {
  ARGUMENT_COMMANDS,
  SWITCH_COMMANDS,
  SYMBOL_COMMANDS,
} from "../../src/digest/tex/macro-tables";

/** From an offset up to another. */
type Span = [from: number, to: number];

const READ_KEYS = /^(?:title|date|template|draft|slug|category|tags|description|socialImage|lang)$/;
const KEY = /^((?:[^#]|(?<=\S)#){1,5000}?):(?=\s|$)/;
const ATTRIBUTE = `(?:[^\\s"'<>/=]+\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'>][^\\s>]*)|[a-z]{1,4}|async|defer|hidden|reversed)`;
const TAG = new RegExp(`</?([a-z][a-z0-9]*)(?:(?:\\s*\\n *> *|\\s+)${ATTRIBUTE})*\\s*/?>`, "gi");
/** The address may hold a tag that got between its quotes, and other signs may stand in the tag that ends it. */
const POST_LINK =
  /(?:\/status(?:es)?\/|\/post\/|\/@)(?:[^"'\n]{0,200}["'][^<>]*|[^>]*)(?:>|>[^<>]*<[^<>]*>)((?:[^<>]|-->|<!)*)<[^<>\w"]{0,5}\/[^<>\w"]{0,5}a/gi;
const OTHERS =
  /(?:(?<=[,;])|\band\b|&)\s*(?:\d+ |many |several )?(?:others|colleagues|more authors|co-?(?:authors|workers))(?=[\s*_]*$|\s*[,;])/gi;
const CITATION = /^[a-z]*cite[a-z]*$/i;
/** The networks' own, which `isWidgetScript` knows. */
const WIDGET_SCRIPT =
  /<script\b[^<>]*\bsrc\s*=\s*["']?(?:https?:)?\/\/(?:platform\.(?:twitter|x)\.com\/widgets\.js|[\w.-]+\/(?:static\/)?embed\.js)[^<>]*>/gi;

/** Where words stand that no reader is meant to see, each kind with the reason. */
const KINDS: Record<string, (text: string) => Span[]> = {
  // The names of fields; whole fields that belong to other programs; comments.
  "front matter": frontMatter,
  // The name of an anchor in front matter.
  anchor: (text) => matches(text, /^[ \t]*(?:-|\w+:)[ \t]+&\S+/gm),
  // An author puts text away so.
  comment: (text) => matches(text, /<!--[^]*?-->/g),
  // An author keeps it private between two `%%`.
  private: privateLines,
  // What a tag says besides its content is for the browser. Words in a tag that are no attribute are not in here.
  tag: (text) => matches(text, TAG, ([, name = ""]) => isKnownTag(name)),
  // A character reference is shown as its character.
  reference: (text) => matches(text, /&(?:[a-z]+\d*|#x?[\da-f]+);/gi),
  // Commands that text knows are markup. In formulas all are kept.
  command: (text) =>
    matches(
      text,
      /\\([A-Za-z]+)/g,
      ([, name = ""]) =>
        CITATION.test(name) ||
        [ARGUMENT_COMMANDS, SWITCH_COMMANDS, SYMBOL_COMMANDS].some((commands) =>
          commands.has(name),
        ),
    ),
  // It says which language code is in.
  fence: (text) => matches(text, /^[ \t>*+-]*(?:`{3,}[^`\n]*|~{3,}.*)$/gm),
  // They say what the line is.
  label: (text) =>
    matches(
      text,
      /^[ \t>,;.\ufeff*_]*(?:[-*+][ \t]+){0,3}[*_,;.]{0,2}(?:authors?|titles?|links?|urls?|subjects?|categories)[*_]{0,2}[ \t]*[:：]/gim,
    ),
  // The subject is shown by its own name, whatever stands before its code in parentheses, and leads to the
  // site's own page of it.
  subject: (text) =>
    matches(text, /[^\n]+/g, ([line]) => isSubjectLine(line)).flatMap(([from, to]) =>
      matches(
        text.slice(from, to),
        /\[[^\]]*\]\([^|()\n]*\)|(?<=[|,;:：]|^)[^|,;:：()[\]]*(?=\([\w.-]+\))/g,
      ).map(([start, end]): Span => [from + start, from + end]),
    ),
  // Readers are told that there are more authors, in the words of the site.
  others: (text) =>
    matches(text, /^.+$/gm, ([line]) => mayBeAuthors(line)).flatMap(([from, to]) =>
      matches(text.slice(from, to), OTHERS).map(([start, end]): Span => [from + start, from + end]),
    ),
  // It is shown as a date in the reader's own way, also where half a comment got into it.
  date: (text) =>
    matches(text, POST_LINK, ([, printed = ""]) => isPrintedDate(printed.replace(/-->|<!/g, ""))),
  // Mastodon's embed code says so above the way to the post; the post has its author from its address.
  author: (text) => matches(text, /Post by @[^<>\n]*/g),
  // It tells a network where a link was copied, and is taken out of its address.
  tracking: (text) => matches(text, /\bref_(?:src|url)=[^"'\s<>&]*/g),
  // It would show the post as its network does.
  script: (text) => matches(text, WIDGET_SCRIPT),
  // It is the target of links elsewhere, or of none.
  definition: (text) =>
    matches(
      text,
      /^[ \t>*+-]*\[[^\]\n^][^\]\n]*\]:[ \t]*\S+(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*$/gm,
    ),
};

/** A known gap: words in a tag that are no attribute, as in `<p some words>`. Problems tell of most. */
const TAG_WITH_WORDS = /<(?:blockquote|a|b|p|div|img|iframe|script|svg)\b[^<>]*>/gi;

/** Returns where words stand that a reader is not meant to see, in a text without control characters. */
export function wordsUnseen(text: string): Span[] {
  return [...Object.values(KINDS).flatMap((find) => find(text)), ...matches(text, TAG_WITH_WORDS)];
}

function isSubjectLine(line: string): boolean {
  // The line of a post that is quoted as a whole, too, and one with a byte order mark in another encoding.
  const fact = readFactLine(line.replace(/^[ \t>]+|ï»¿/g, ""));
  return fact !== null && fact.subjects.length > 0;
}

function matches(
  text: string,
  pattern: RegExp,
  isMeant: (match: RegExpExecArray) => boolean = () => true,
): Span[] {
  return [...text.matchAll(pattern)]
    .filter(isMeant)
    .map(({ 0: whole, index }) => [index, index + whole.length]);
}

/** Where the key of a line ends, and the key; of at most three words, since more are reported as no key. */
function readKey(line: string): [number, string | null] {
  const written = KEY.exec(line)?.[1] ?? "";
  // With another space before it, it is another key, which is told.
  const key = written.replace(/["'\p{Cf}]/gu, "").replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, "");
  const isKey = key !== "" && !/^(?:-(?:\s|$)|[[{])/.test(key) && key.split(/\s+/).length <= 3;
  return [written.length, isKey ? key : null];
}

/** A line keeps its number when its characters are repaired. */
function frontMatter(text: string): Span[] {
  const lines = repairEncoding(text, () => undefined).text.split("\n");
  const block = findFrontMatter(lines);
  if (block === null) return [];
  const spans: Span[] = [];
  let at = 0;
  let isOthers = false;
  let isText = false;
  for (const [index, line] of text.split("\n").slice(0, block.end).entries()) {
    const end = at + line.length;
    const [written, key] = readKey(lines[index] ?? "");
    if (key !== null) isOthers = !READ_KEYS.test(key);
    const comment = line.search(/(?:^|\s)#/);
    if (key !== null) spans.push([at, at + written]);
    if (isOthers || index < block.start) spans.push([at, end]);
    // Titles and descriptions are plain text: of links only the words, and the characters that commands stand for.
    if (key !== null) isText = key === "title" || key === "description";
    if (isText)
      spans.push(
        ...matches(line, /\\[A-Za-z]+|\]\([^()\s]*\)/g).map(([a, b]): Span => [at + a, at + b]),
      );
    if (comment !== -1) spans.push([at + comment, end]);
    at = end + 1;
  }
  return spans;
}

/** Lines of which a part is private. */
function privateLines(text: string): Span[] {
  const lines = text.split("\n");
  const start = findFrontMatter(lines)?.bodyStart ?? 0;
  const kept = withoutPrivateText(lines, start, () => undefined).lines;
  const spans: Span[] = [];
  let at = 0;
  for (const [index, line] of lines.entries()) {
    if (kept[index] !== line) spans.push([at, at + line.length]);
    at += line.length + 1;
  }
  return spans;
}
