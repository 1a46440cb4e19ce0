import type { Span } from "../lines/span";

const TITLE =
  /^( {0,3}(?:(?:[[【(（]\d{1,3}[\]】)）]|\d{1,3}[.、．])[ \t]*)?[*_]{0,2}《[*_]{0,2})([^《》*]{4,300})[*_]{0,2}》[*_]{0,2}[ \t]*$/;

/** Returns the span of a title that makes up a line, in the quotation marks of books and with a number: `[3]《Title》`; or `null`. */
export function titleInBookMarks(line: string): Span | null {
  if (!line.includes("《")) return null;
  const [whole, open = "", name = ""] = TITLE.exec(line) ?? [];
  return whole === undefined ? null : { start: open.length, end: open.length + name.length };
}
