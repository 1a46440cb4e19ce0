import { FILE_START, rangeAt, type Range } from "../../problems/range";
import type { Report } from "../../problems/report";
import { controlCharacter } from "../../problems/rules/control-character";
import { originOf, SAME_PLACE, type Anchor, type Origin } from "../origin";

/** A cleaned text, and the mapping to positions in the original text. */
export interface CleanSource {
  text: string;
  origin: Origin;
}

const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
const RUNS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]+/g;

/** Returns `source` without byte order mark and with `\n` for each line end, CRLF and lone CR alike. */
export function normaliseLineEnds(source: string): string {
  const start = source.startsWith("\ufeff") ? 1 : 0;
  return source.slice(start).replace(/\r\n?/g, "\n");
}

/**
 * Returns `text` (lines end in `\n`) without its control characters (tabs and line ends stay). Reports them
 * once, at the first, as `control-character`.
 */
export function removeControlCharacters(text: string, report: Report): CleanSource {
  if (text.search(CONTROL) === -1) return { text, origin: SAME_PLACE };
  const removed = new Map<number, Anchor[][]>();
  const runs: Range[] = [];
  let count = 0;
  const kept = text.split("\n").map((row, index) => {
    if (row.search(CONTROL) === -1) return row;
    const anchors = [...row.matchAll(CONTROL)].map((match, before): Anchor => ({
      at: match.index - before,
      from: match.index + 1,
    }));
    removed.set(index + 1, [anchors]);
    count += anchors.length;
    for (const { 0: run, index: at } of row.matchAll(RUNS)) {
      runs.push(rangeAt({ line: index + 1, column: at + 1 }, run.length));
    }
    return row.replace(CONTROL, "");
  });
  report(controlCharacter, runs[0] ?? FILE_START, { count, runs });
  return { text: kept.join("\n"), origin: originOf(removed) };
}
