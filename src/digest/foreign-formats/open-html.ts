import { indentOf, isBlank, isPostLine } from "../lines/line-kinds";
import { openClosingLinks } from "./open-closing-links";
import { HtmlLines } from "./html-lines";
import { isPartOfTable, layoutTables } from "./layout-tables";
import { asUnfolded } from "./made-lines";
import type { OpenContext } from "./open-context";
import { postSkipper } from "../line-parts/post-lines";
import { unfoldedAgain, type LineSpan, type Unfolded } from "../line-parts/unfolded";

const TAG =
  /<(\/?)(article|body|br|center|dd|details|div|dl|dt|font|h[1-6]|header|hr|html|li|main|ol|p|section|small|span|summary|table|tbody|td|tfoot|th|thead|tr|u|ul)\b(?:[^<>"']|"[^"<>]{0,300}"|'[^'<>]{0,300}'){0,200}>/gi;
const BLOCK = /<(?:dd|div|h[1-6]|li|p|td|br)\b/i;
/** The label of a detail in bold or italics. */
const LABEL = /<(b|strong|i|em)>\s*(\p{L}[\p{L} ]{0,25})\s*[:：]?\s*<\/\1>\s*[:：]?\s*/giu;
/** What ends a chip, right before the next one. */
const CLOSED = "</span>";
/** Elements whose lines are read as they are. */
const WHOLE =
  /<\/?(?:audio|blockquote|details|iframe|picture|pre|script|style|summary|svg|video)\b/i;

const FOLDING = /<\/?(?:details|summary)\b[^<>]{0,200}>/gi;

/**
 * Returns a post whose headings, lists, tables and paragraphs in HTML are written in Markdown, or `null` if it
 * has none; links and other elements in the text stay.
 */
export function openHtml(lines: readonly string[], context: OpenContext): Unfolded | null {
  const opened = inMarkdown(lines, context);
  const isClosed = opened !== null && lines.some((line) => /<h[1-6]\b/i.test(line));
  const closed = isClosed ? openClosingLinks(opened.lines, { ...context, code: [] }) : null;
  if (opened === null || closed === null) return opened;
  return unfoldedAgain(opened, closed);
}

function inMarkdown(lines: readonly string[], { start, code }: OpenContext): Unfolded | null {
  if (!lines.some((line, index) => index >= start && BLOCK.test(line))) return null;
  const html = new HtmlLines(lines);
  const layout = layoutTables(lines, start, code);
  /** For each table that is open whether it only places what it holds. */
  const tables: boolean[] = [];
  let count = 0;
  const skipPost = postSkipper([...lines], lines.length);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (index >= start && code[index] !== true && isPostLine(line)) {
      const last = skipPost(index);
      for (; index < last; index += 1) html.whole(index);
      html.whole(index);
    } else if (index < start || code[index] === true || isWhole(line, tables.at(-1) === false))
      html.whole(index);
    else if (isBlank(line)) html.blank(index);
    else {
      let from = 0;
      for (const { 0: tag, 1: slash = "", 2: name = "", index: at } of line.matchAll(TAG)) {
        const element = name.toLowerCase();
        const opens = slash === "";
        addText(html, line, { index, start: from, end: at }, tables.at(-1));
        if (element === "span" && opens && line.slice(at - CLOSED.length, at) === CLOSED)
          html.parted();
        if (element === "table" && opens) tables.push(layout.has(count++));
        const isPlaced = isPartOfTable(element) && tables.at(-1) === true;
        html.tag(isPlaced ? "div" : element, opens, index);
        if (element === "table" && !opens) tables.pop();
        from = at + tag.length;
      }
      addText(html, line, { index, start: from, end: line.length }, tables.at(-1));
      html.lineEnd();
    }
  }
  return asUnfolded(html.finish());
}

/** Whether a line is read as it is; what a cell of a table folds is its text. */
function isWhole(line: string, isInTable: boolean): boolean {
  return WHOLE.test(isInTable ? line.replace(FOLDING, "") : line);
}

/** Text in which labels in bold are plain ones; `isPlaced` says that it is in a table that only places it. */
function addText(html: HtmlLines, line: string, span: LineSpan, isPlaced = false): void {
  const { index, end } = span;
  // What a table indents is no code.
  const start = span.start + (isPlaced && span.start === 0 ? indentOf(line.slice(0, end)) : 0);
  let from = start;
  for (const match of line.slice(start, end).matchAll(LABEL)) {
    const [written, , name = ""] = match;
    if (!/[:：]/.test(written)) continue;
    const at = start + match.index;
    html.text({ index, start: from, end: at });
    const label = at + written.indexOf(name);
    html.text({ index, start: label, end: label + name.trimEnd().length });
    html.own(": ");
    from = at + written.length;
  }
  html.text({ index, start: from, end });
}
