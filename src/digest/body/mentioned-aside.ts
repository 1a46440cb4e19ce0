import { parseArxivId } from "../../arxiv/arxiv-id";
import { rangeAt, type Range } from "../../problems/range";
import type { Footnote } from "../references";
import { paperAddress } from "../values/paper-address";
import { paperLinks } from "../line-parts/links-in-text";

/** How many papers a part of a post leads to, and the first text that does. */
export interface MentionedAside {
  count: number;
  first: { range: Range; text: string } | null;
}

/** Returns the papers that footnotes link to; their lines count on from `after`. */
export function papersInFootnotes(notes: readonly Footnote[], after: number): MentionedAside {
  const addresses = new Set<string>();
  let first: MentionedAside["first"] = null;
  for (const note of notes) {
    for (const [i, line] of note.lines.entries()) {
      for (const { url, start: from, end: to } of paperLinks(line)) {
        addresses.add(paperAddress(url) ?? url);
        const range = rangeAt({ line: after + note.line + i, column: from + 1 }, to - from);
        first ??= { range, text: line.slice(from, to) };
      }
    }
  }
  return { count: addresses.size, first };
}

/**
 * Returns the identifiers of arXiv that stand as words in the lines from index `start` on: a post without links, such as a table
 * in another format, may have some. A single one may be any number.
 */
export function identifiersIn(lines: readonly string[], start: number): MentionedAside {
  const ids = new Set<string>();
  let first: MentionedAside["first"] = null;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    for (const { 0: text, index } of line.matchAll(
      /(?<![\w./-])\d{4}\.\d{5}(?:v\d{1,2})?(?![\w.]\w|\w)/g,
    )) {
      const id = parseArxivId(text)?.id;
      if (id === undefined) continue;
      ids.add(id);
      first ??= { range: rangeAt({ line: at + 1, column: index + 1 }, text.length), text };
    }
  }
  return ids.size < 2 ? { count: 0, first: null } : { count: ids.size, first };
}
