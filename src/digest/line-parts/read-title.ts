import type { Span } from "../lines/span";
import { BOLD_LABEL } from "./bold-label";
import { leadsToPaper, linksInText, type TextLink } from "./links-in-text";

/** What may precede a title: a number, emoji or their names (`:star:`), an anchor, marks of emphasis, a check box, a day or `**Poster 1**`. */
const BEFORE = new RegExp(
  `^(?:\\s|<(?=\\[)|${BOLD_LABEL}|!\\[[^\\[\\]]{0,100}\\]\\([^()\\s]{1,400}\\)|<img\\b[^<>]{0,400}>|<br\\s*\\/?>|<span\\b[^<>]{0,200}>|(?::[a-z\\d_+-]{2,30}:|\\[:[a-z\\d_+-]{2,30}:\\]\\([^()\\s]{1,400}\\))(?=[\\s:\\[*_])|\\[\\[@[^\\[\\]]{1,60}\\]\\]|#{1,6}(?=\\s)|\\[![\\w-]{2,20}\\][+-]?|\\d{1,5} ?[▲△↑⬆👍❤⭐★]\\uFE0F?(?=\\s)|\\*\\*\\d{1,5} ?[▲△↑⬆👍❤⭐★]\\uFE0F?\\*\\*(?=\\s)|\\d{1,4}(?:[.):/]|\\)\\.|\\.\\))(?=\\s)|\\[[ x]\\](?=\\s)|#\\d{1,4}(?=\\s)|\\((?:score|relevance|rank|votes?)[:=]? ?[\\d.]{1,8}%?\\)|[([]?\\d{1,2}:\\d{2}(?::\\d{2})?[)\\]]?(?=\\s)|\\d\\uFE0F?\\u20E3|\\p{Extended_Pictographic}|\\uFE0F|[-–—:|]\\s)*`,
  "iu",
);
const DATE = /^(?:\*\*)?[[(]?\d{4}[-./]\d{1,2}(?:[-./]\d{1,2})?(?!\d)[\])]?(?:\*\*)?[\s,:|–—-]*/;
/** A day, a score or a rank in bold is no title. */
const HAS_LETTERS = /(?=[^年月日])\p{L}/u;
const BOLD = /^(\*\*|__)(?=\S)(.{1,600}?)\1/;
const HTML_BOLD = /^<(b|strong)>\s*(.{1,600}?)<\/\1>/i;
/** The title of a paper behind its short name in bold: `**TidyBot**: "Personalized assistance"`. */
const QUOTED = /^[:：][ \t]*["“]([^"“”]{8,300}?)[,.]?["”](?=[\s,.;([]|$)/;
/** A link to a note in Obsidian: `[[Title]]`, `[[note|Title]]`. */
const WIKI = /^\[\[(?:[^[\]|]{1,300}\|)?([^[\]|]{3,400})\]\](?!\()/;
/** Link labels that are not the title of a paper. */
const GENERIC =
  /^(?:abs(?:tract)?|alphaxiv|hf|hugging ?face|open ?review|semantic scholar|(?:read|view|get|see|link to)(?: the)?(?: full| original)?(?: paper| preprint| article| pdf| more| blog| post)?(?: on (?:arxiv|alphaxiv))?(?: [→»])?|full (?:paper|text)|(?:this|that|our|their|the (?:original|full|same)) (?:paper|work|article|preprint|study|report|survey|review)|arxiv|code|doi|github|here|html|link|page|paper|pdf|preprint|project|read|url|website|https?:.*|(?:arxiv:)?\d{4}\.\d{4,5}(?:v\d+)?)$/i;

/** What Google Scholar writes before a title in the label of a link, and an identifier there: `2603.10001 — Title`. */
export const FORMAT =
  /^(?:\[(?:PDF|HTML|BOOK|B|C|CITATION)\]\s*)+|^(?:arxiv:\s?)?\d{4}\.\d{4,5}(?:v\d{1,2})?\s{0,2}[—–:|-]\s{1,2}(?=\S)/i;
/** A citation as the label of a link: `Example et al. "Title" (2026)`. */
const CITED_LABEL =
  /^\p{Lu}[^"“”]{1,120}?(?:(?<=et\.? al\.?,?)\s{1,3}["“]([^"“”]{8,300}?)[,.]?["”]|\s["“]([^"“”]{8,300}?)[,.]?["”](?=\s?\((?:19|20)\d\d\)))(?:\s?\((?:19|20)\d\d\))?$/u;
/** A citation as PubMed copies it: `Example A, Sample B, et al. Title. Journal. 2026;12(2):34-56.` */
const COPIED_LABEL =
  /^(?:(?:(?:van|von|de|der|den|del|di|da|la|le) ){0,3}\p{Lu}[\p{L}'’-]{0,30}(?: [\p{L}'’-]{1,30}){0,3} \p{Lu}{1,4}(?: (?:Jr|Sr|2nd|3rd))?(?:, |\. )){1,99}(?:et al\. )?([^.]{8,400}(?:\.\d[^.]{0,200})?)[.?!] [^.]{2,120}\. (?:19|20)\d\d\b/u;
/** The venue of a paper, a word that it is new, or another note in brackets, before its title. */
const NOTE =
  /^(?:\*\*(?:new|hot|updated?)!?\*\*(?=\s)|\*\*[[(][^*]{1,40}[\])]\*\*|`[^`]{1,40}`|\[[^[\]]{1,40}\](?!\()|\([^()]{1,40}\)|【[^】]{0,80}】)[\s:,|–—-]*/iu;
/** What is in bold before a title to draw the eye. */
const FLAG = /^(?:new|hot|updated?)!?$/i;
/** Enough for a note and an identifier. */
const MOST_NOTES = 3;

/** A title in a line, and where what comes after it begins. */
export interface ReadTitle {
  title: Span;
  after: number;
}

/**
 * Returns the title at the beginning of a stretch of a line: a link to a paper by its name, a bold text, or `null`. A
 * number, a date and notes in brackets may stand before it.
 */
export function readTitle(line: string, { start, end }: Span): ReadTitle | null {
  let at = skipBefore(line, { start, end });
  for (let notes = 0; notes <= MOST_NOTES; notes += 1) {
    const title = titleAt(line, { start: at, end });
    if (title !== null) return title;
    const [note] = NOTE.exec(line.slice(at, end)) ?? [];
    if (note === undefined) return null;
    at = skipBefore(line, { start: at + note.length, end });
  }
  return null;
}

function titleAt(line: string, { start: at, end }: Span): ReadTitle | null {
  const rest = line.slice(at, end);
  const wiki = WIKI.exec(rest);
  if (wiki !== null) {
    const end = at + wiki[0].length - "]]".length;
    return { title: { start: end - (wiki[1] ?? "").length, end }, after: at + wiki[0].length };
  }
  const bold = BOLD.exec(rest) ?? HTML_BOLD.exec(rest);
  const inside = bold === null ? { start: at, end } : boldSpan(at, bold);
  const marks = /^[*_"“]*/.exec(line.slice(inside.start, inside.end))?.[0].length ?? 0;
  const [link] = linksInText(line, { start: inside.start + marks, end });
  const linked = link?.start === inside.start + marks && leadsToPaper(link);
  if (link !== undefined && linked && link.label !== "" && !isGeneric(link.label)) {
    const [, closing = ""] =
      /^((?:[*_"”]|<\/(?:b|strong)>)*)/.exec(line.slice(link.end, end)) ?? [];
    const [format = ""] = FORMAT.exec(link.label) ?? [];
    const [, named, dated] = CITED_LABEL.exec(link.label) ?? [];
    const [, copied] = COPIED_LABEL.exec(link.label) ?? [];
    const title = quotedIn(link, named ?? dated ?? copied) ?? {
      ...link.labelSpan,
      start: link.labelSpan.start + format.length,
    };
    return { title: withoutStop(line, title), after: link.end + closing.length };
  }
  const written = line.slice(inside.start, inside.end);
  if (
    bold === null ||
    isGeneric(written) ||
    FLAG.test(written) ||
    !HAS_LETTERS.test(written) ||
    /^[[(【].{1,40}[\])】]$/.test(written) ||
    /[:：]$/.test(written)
  )
    return null;
  const after = at + bold[0].length;
  const [beside, quoted] = QUOTED.exec(line.slice(after, Math.min(end, after + 400))) ?? [];
  if (beside === undefined || quoted === undefined)
    return { title: withoutStop(line, inside), after };
  const close = after + beside.length;
  // A name is often the first word of the title, too.
  const repeats = quoted.toLowerCase().startsWith(written.toLowerCase());
  const title = repeats
    ? { start: close - quoted.length - 1, end: close - 1 }
    : { start: at, end: close };
  return { title, after: close };
}

/** Returns a title of several words without a full stop behind its last one. */
export function withoutStop(line: string, { start, end }: Span): Span {
  const isStop = /\s(?!al\.)\S*\p{Ll}{2}\)?\.$|\s(?:19|20)\d\d\.$/u.test(
    line.slice(Math.max(start, end - 40), end),
  );
  return { start, end: isStop ? end - 1 : end };
}

/** The span of the title of a citation in the label of a link. */
function quotedIn({ label, labelSpan }: TextLink, quoted: string | undefined): Span | null {
  if (quoted === undefined) return null;
  const start = labelSpan.start + label.lastIndexOf(quoted);
  return { start, end: start + quoted.length };
}

/** Returns the text in italics at the beginning of a stretch of a line as a title, or `null`. */
export function italicTitle(line: string, { start, end }: Span): ReadTitle | null {
  const at = skipBefore(line, { start, end });
  const text = line.slice(at, end);
  const [element, , inside = ""] = /^<(i|em)>([^<>]{1,600})<\/\1>/i.exec(text) ?? [];
  if (element !== undefined && !isGeneric(inside)) {
    const from = at + element.indexOf(">") + 1;
    return { title: { start: from, end: from + inside.length }, after: at + element.length };
  }
  const [whole, mark = "", words = ""] = /^([*_])(?=\S)([^*_]{1,600}?)\1(?!\1)/.exec(text) ?? [];
  if (whole === undefined || /[:：]$/.test(words) || isGeneric(words)) return null;
  const title = { start: at + mark.length, end: at + whole.length - mark.length };
  return { title, after: at + whole.length };
}

/** Returns the offset in a stretch of a line after a number, a date, emoji or marks before a title. */
export function skipBefore(line: string, { start, end }: Span): number {
  let at = start;
  for (const pattern of [BEFORE, DATE, BEFORE]) {
    at += pattern.exec(line.slice(at, end))?.[0].length ?? 0;
  }
  return at;
}

/** Returns whether a text is a generic label of links to papers. */
export function isGeneric(text: string): boolean {
  return GENERIC.test(
    text.replace(/^[*_`[\s\p{Extended_Pictographic}\uFE0F]+|(?<![*_`\]\s])[*_`\]\s]+$/gu, ""),
  );
}

/** The words of a bold text without the number before them. */
function boldSpan(at: number, [whole, mark = "", words = ""]: RegExpExecArray): Span {
  const closing = /^[*_]/.test(mark) ? mark.length : mark.length + "</>".length;
  const end = at + whole.length - closing;
  const [number = ""] =
    /^(?:\p{Extended_Pictographic}\uFE0F?[ \t]+(?=\S)|\d{1,4}(?:[.)/]|\)\.)[ \t]+|\d{1,4}[、．]\s*|[【［]\p{L}{0,6} ?\d{1,4}[】］]\s*)(?=\S)/u.exec(
      words,
    ) ?? [];
  const title = words.slice(number.length);
  const isQuoted = /^(?:"[^"]+"|“[^“”]+”|《[^《》]+》)$/.test(title);
  const start = end - title.length;
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}
