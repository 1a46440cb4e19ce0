import { originOf, type Anchor, type Origin } from "../origin";
import type { Span } from "./span";

/** What is left of a list item or a quote without its text. */
const BARE = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])?[ \t]*$/;

/** Lines of which parts were cut out, with their origin in the lines as written. */
export interface CutLines {
  lines: string[];
  origin: Origin;
}

/**
 * Returns lines without the spans to cut out, by the index of their line and in their order. A line of
 * which nothing, or only the mark of an item, is left becomes blank.
 */
export function cutLines(
  written: readonly string[],
  cuts: ReadonlyMap<number, readonly Span[]>,
): CutLines {
  const lines = [...written];
  const anchors = new Map<number, Anchor[][]>();
  for (const [index, spans] of cuts) {
    const line = written[index] ?? "";
    let text = "";
    let from = 0;
    const ofLine: Anchor[] = [];
    for (const { start, end } of spans) {
      text += line.slice(from, start);
      ofLine.push({ at: text.length, from: end });
      from = end;
    }
    text += line.slice(from);
    lines[index] = BARE.test(text) ? "" : from < line.length ? text : text.trimEnd();
    anchors.set(index + 1, [ofLine]);
  }
  return { lines, origin: originOf(anchors) };
}
