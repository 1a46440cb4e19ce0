import { isBlank, isPostLine } from "../lines/line-kinds";
import { HtmlLines } from "./html-lines";
import { asUnfolded } from "./made-lines";
import type { OpenContext } from "./open-context";
import { postSkipper } from "./post-lines";
import type { Unfolded } from "./unfolded";

const TAG =
  /<(\/?)(article|br|center|dd|div|dl|dt|font|h[1-6]|header|hr|li|main|ol|p|section|small|span|table|tbody|td|tfoot|th|thead|tr|u|ul)\b(?:[^<>"']|"[^"<>]{0,300}"|'[^'<>]{0,300}'){0,200}>/gi;
const BLOCK = /<(?:dd|div|h[1-6]|li|p|td|br)\b/i;
/** Elements whose lines are read as they are. */
const WHOLE =
  /<\/?(?:audio|blockquote|details|iframe|picture|pre|script|style|summary|svg|video)\b/i;

/**
 * Returns a post whose headings, lists, tables and paragraphs in HTML are written in Markdown, or `null` if it
 * has none; links and other elements in the text stay.
 */
export function openHtml(lines: readonly string[], { start, code }: OpenContext): Unfolded | null {
  if (!lines.some((line, index) => index >= start && BLOCK.test(line))) return null;
  const html = new HtmlLines(lines);
  const skipPost = postSkipper([...lines], lines.length);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (index >= start && code[index] !== true && isPostLine(line)) {
      const last = skipPost(index);
      for (; index < last; index += 1) html.whole(index);
      html.whole(index);
    } else if (index < start || code[index] === true || WHOLE.test(line)) html.whole(index);
    else if (isBlank(line)) html.blank(index);
    else {
      let from = 0;
      for (const { 0: tag, 1: slash = "", 2: name = "", index: at } of line.matchAll(TAG)) {
        html.text({ index, start: from, end: at });
        html.tag(name.toLowerCase(), slash === "", index);
        from = at + tag.length;
      }
      html.text({ index, start: from, end: line.length });
      html.lineEnd();
    }
  }
  return asUnfolded(html.finish());
}
