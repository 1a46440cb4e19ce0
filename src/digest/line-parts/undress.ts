import type { Span } from "../lines/span";

/** Elements round the whole of a summary that only say how it looks. */
const ROUND =
  /^<(?:h[1-6]|p|big|small|font|span|u)\b[^<>]{0,300}>\s*|(?:(?<!\s)\s+)?<\/(?:h[1-6]|p|big|small|font|span|u)>$/i;
/** Bold text, if it is the whole. */
const BOLD = /^<(b|strong)>((?:(?!<\/?\1>).){1,600})<\/\1>$/i;

/** Returns the span of a summary without the tags and spaces round it. */
export function undress(line: string, { start, end }: Span): Span {
  let text = line.slice(start, end);
  for (let before = ""; before !== text;) {
    before = text.trim();
    text = before.replace(ROUND, "").replace(ROUND, "");
  }
  const bold = BOLD.exec(text)?.[2]?.trim();
  const from = text === "" ? start : start + line.slice(start, end).indexOf(bold ?? text);
  return { start: from, end: from + (bold ?? text).length };
}
