import type { PapersMode } from "../front-matter/papers-mode";
import type { Origin } from "../origin";
import type { PaperBlock } from "./paper-block";
import { unfoldList } from "./unfold-list";
import { unfoldTable } from "./unfold-table";
import { unfoldedLine, unfoldedOrigin, type UnfoldedLine } from "./unfolded";

/**
 * Lines in which each paper of a list or table has a heading, with the origin in the lines that they were
 * made from.
 */
export interface Unfolded {
  lines: string[];
  origin: Origin;
}

/** A level below all of the author's headings, so that each of those ends a paper. */
const HEADING = "######";

/** Headings above the papers that an article refers to. */
const SOURCES =
  /^ {0,3}#{1,6}[ \t]+(?:\d{1,3}[.)]?[ \t]+)?[*_]{0,3}(?:(?:references|bibliography|literature|sources|further reading|related work|related papers|see also|works cited)\b|参考文献)/iu;
const ANY_HEADING = /^ {0,3}#{1,6}[ \t]/;

/**
 * Returns a post whose lists and tables of papers are rewritten as one paper after the other, or `null` if it
 * has none. In such lists and tables at least two items or rows, and most of them, link to papers. Text below
 * a heading such as "References" stays unchanged. Lines before index `start` and code stay as they are.
 */
export function unfold(
  lines: readonly string[],
  { start, code, mode }: { start: number; code: readonly boolean[]; mode: PapersMode },
): Unfolded | null {
  const unfolded: UnfoldedLine[] = [];
  let count = 0;
  let inSources = false;
  const keep = (from: number, to: number) => {
    for (let at = from; at < to; at += 1) {
      unfolded.push(unfoldedLine(lines, at, { start: 0, end: (lines[at] ?? "").length }));
    }
  };
  for (let i = 0; i < lines.length;) {
    const line = lines[i] ?? "";
    if (code[i] !== true && ANY_HEADING.test(line)) inSources = SOURCES.test(line);
    const passed = i < start || code[i] === true || (inSources && mode === "auto");
    const block = passed ? null : blockAt(lines, i, mode);
    const end = block?.end ?? i + 1;
    if (block === null || block.papers === null) keep(i, end);
    else {
      for (const [title, ...others] of block.papers) {
        if (title === undefined) continue;
        count += 1;
        const span = { start: title.from, end: title.from + title.text.length - title.own };
        const own = `${HEADING} ${count}. `;
        unfolded.push(unfoldedLine(lines, title.index, span, own), ...others);
      }
      const nothing = { start: 0, end: 0 };
      unfolded.push(unfoldedLine(lines, end - 1, nothing, "***"));
      unfolded.push(unfoldedLine(lines, end - 1, nothing));
    }
    i = end;
  }
  if (count === 0) return null;
  return { lines: unfolded.map(({ text }) => text), origin: unfoldedOrigin(unfolded) };
}

function blockAt(lines: readonly string[], at: number, mode: PapersMode): PaperBlock | null {
  if (mode === "headings" || mode === "none") return null;
  const table = mode === "list" ? null : unfoldTable(lines, at);
  return table ?? (mode === "table" ? null : unfoldList(lines, at));
}
