import { readFactLine } from "../facts/fact-line";
import { unfoldedLine, type LineSpan, type UnfoldedLine } from "../line-parts/unfolded";

const BETWEEN = /(?:(?<!\s)\s+)?[|·•]\s*|$/g;

/**
 * Returns a part of a line as lines: each piece between bars or dots apart if one of them is a fact, such as in
 * `cs.CV | 2603.10001v1 | 12 pages`; or else the part as it is.
 */
export function unfoldPieces(lines: readonly string[], span: LineSpan): UnfoldedLine[] {
  const whole = [unfoldedLine(lines, span.index, span)];
  const text = (lines[span.index] ?? "").slice(span.start, span.end);
  if (!/[|·•]/.test(text) || text.length > 1000) return whole;
  const facts: UnfoldedLine[] = [];
  const texts: UnfoldedLine[] = [];
  let from = 0;
  for (const { 0: between, index } of text.matchAll(BETWEEN)) {
    const piece = text.slice(from, index);
    const start = span.start + from + piece.length - piece.trimStart().length;
    const place = { start, end: span.start + from + piece.trimEnd().length };
    from = index + between.length;
    if (piece.trim() === "") continue;
    const isFact = readFactLine(`- ${piece.trim()}`)?.certain === true;
    const line = unfoldedLine(lines, span.index, place, isFact ? "- " : "");
    if (isFact) facts.push(line);
    else texts.push(unfoldedLine(lines, span.index, { start: 0, end: 0 }), line);
  }
  return facts.length === 0 ? whole : [...facts, ...texts];
}
