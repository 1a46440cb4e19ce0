import { linkLine, without } from "../line-parts/link-line";
import { linksInText } from "../line-parts/links-in-text";
import { unfoldedLine, type LineSpan, type UnfoldedLine } from "../line-parts/unfolded";

const LEADING = /^(?:\s|<\/?(?:p|div|ul|ol|br|hr|center|span|font)\b[^<>]{0,300}>|<\/li>)*/i;
const ITEM = /^<li\b[^<>]{0,300}>\s*/i;
const CLOSING = /^<\/?(?:p|div|ul|ol|li|br|hr|center|span|font)\b[^<>]{0,300}>$/i;
const LABEL = /^<(b|strong|i|em)>\s*(\p{L}[\p{L} ]{0,25})\s*[:：]?\s*<\/\1>\s*[:：]?\s*/iu;
/** Elements whose lines are read as they are. */
const WHOLE = /<\/?(?:blockquote|details|iframe|pre|script|summary|table|tbody|td|th|thead|tr)\b/i;

/**
 * Returns a part of a line of HTML as lines of Markdown: without tags of paragraphs and lists round it, its
 * links as lines of their own if it has nothing else, and a label in bold as a plain one.
 */
export function unfoldHtml(lines: readonly string[], span: LineSpan): UnfoldedLine[] {
  const { index } = span;
  const line = lines[index] ?? "";
  const text = line.slice(span.start, span.end);
  if (!text.includes("<") || WHOLE.test(text)) return [unfoldedLine(lines, index, span)];
  let start = span.start + (LEADING.exec(text)?.[0].length ?? 0);
  const [item = ""] = ITEM.exec(line.slice(start, span.end)) ?? [];
  start += item.length;
  const end = endOf(line, start, span.end);
  const blank = unfoldedLine(lines, index, { start: span.end, end: span.end });
  const parted = start > span.start || end < span.end ? [blank] : [];
  if (end === start) return [blank];
  const links = linksInText(line, { start, end });
  const rest = without(line.slice(start, end), links, { start, end });
  if (links.some(({ urlSpan }) => urlSpan !== null) && !/\p{L}{3}/u.test(withoutNames(rest))) {
    return [...links.map((link) => linkLine(lines, index, link)), ...parted];
  }
  const [label = "", , name = ""] = LABEL.exec(line.slice(start, end)) ?? [];
  const own = `${item === "" ? "" : "- "}${name === "" ? "" : `${name}: `}`;
  const content = unfoldedLine(lines, index, { start: start + label.length, end }, own);
  return item === "" ? [...(name === "" ? [] : parted), content, ...parted] : [content];
}

/** Where the text ends before the spaces and closing tags at the end of a part of a line. */
function endOf(line: string, start: number, to: number): number {
  let end = to;
  for (;;) {
    while (end > start && /\s/.test(line.charAt(end - 1))) end -= 1;
    const tag = line.charAt(end - 1) === ">" ? line.lastIndexOf("<", end - 1) : -1;
    if (tag < start || !CLOSING.test(line.slice(tag, end))) return end;
    end = tag;
  }
}

/** What is left beside links and the names before them. */
function withoutNames(rest: string): string {
  const plain = rest.replace(/<\/?(?:b|strong|i|em|br)\b[^<>]{0,50}>/gi, "");
  return plain.replace(/\b(?:paper|arxiv|pdf|links?|urls?|code|abs|project(?: page)?)\b/gi, "");
}
