import type { Span } from "../lines/span";

/** `[2603.10001 — Title](…)`, `**Title** (2603.10001)` */
const BESIDE =
  /\[(?:arxiv:\s?)?(\d{4}\.\d{4,5})(?:v\d{1,2})?\s{0,2}[—–:|-]\s{1,2}([^[\]]{8,300})\]\(|\*\*([^*]{8,300})\*\*\s{0,2}[([]`?(?:arxiv:\s?)?(\d{4}\.\d{4,5})(?:v\d{1,2})?`?[)\]]/gi;

/** Where the title of a paper stands: the index of a line, and a part of it. */
export interface PlacedTitle extends Span {
  index: number;
}

/** Returns the titles that stand right beside identifiers of arXiv anywhere in a post, by identifier, the first of each. */
export function namedElsewhere(lines: readonly string[]): ReadonlyMap<string, PlacedTitle> {
  const titles = new Map<string, PlacedTitle>();
  lines.forEach((line, index) => {
    if (!/\d{4}\.\d{4}/.test(line)) return;
    for (const { 0: whole, 1: first, 2: label, 3: bold, 4: last, index: at } of line.matchAll(
      BESIDE,
    )) {
      const id = first ?? last ?? "";
      const title = label ?? bold ?? "";
      const start = at + whole.indexOf(title);
      if (!titles.has(id)) titles.set(id, { index, start, end: start + title.length });
    }
  });
  return titles;
}
