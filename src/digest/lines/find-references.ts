import { normaliseLabel, type Definition } from "../references";

/** A reference link (CommonMark 0.31, 6.3) in a line: the label of its definition, with brackets, is a span of it. */
export interface ReferenceLink {
  /** The offset of the bracket that opens the text, and the one after the bracket that closes it. */
  start: number;
  textEnd: number;
  /** The offset after the whole. */
  end: number;
  definition: Definition;
}

/** Longer lines are prose, which the Markdown parser reads. */
const LONGEST = 10_000;
/** An escape, code, a tag, math, or a bracket. */
// eslint-disable-next-line regexp/no-super-linear-move -- a whole run always matches
const MARK = /\\[^]|(`+)(?!`)|<[^<>]*>|\$[^$]*\$|[[\]]/g;
const LABEL = /\[((?:[^[\]\\]|\\.){0,999})\]/y;

/**
 * Returns the reference links of a line whose label has a definition, in their order; none is in another.
 * Inline links, code, math and tags are skipped.
 */
export function findReferences(
  line: string,
  definitions: ReadonlyMap<string, Definition>,
): ReferenceLink[] {
  const found: ReferenceLink[] = [];
  if (line.length > LONGEST || !line.includes("]")) return found;
  const get = (label: string) => definitions.get(normaliseLabel(label));
  const open: number[] = [];
  let from = 0;
  for (const { 0: mark, 1: ticks, index: at } of line.matchAll(MARK)) {
    if (at < from) continue;
    if (ticks !== undefined) {
      const closing = closingTicks(line, at + ticks.length, ticks);
      from = closing === -1 ? at + ticks.length : closing;
    } else if (mark === "[") open.push(at);
    else if (mark === "]") {
      const start = open.pop();
      if (start === undefined || line.charAt(at + 1) === "(") continue;
      LABEL.lastIndex = at + 1;
      const [label, inside = ""] = LABEL.exec(line) ?? [];
      const own = line.slice(start + 1, at);
      const definition = inside.trim() === "" ? get(own.slice(0, 1000)) : get(inside);
      if (definition === undefined || isOther(line, start, own)) continue;
      from = at + 1 + (label ?? "").length;
      found.push({ start, textEnd: at + 1, end: from, definition });
      open.length = 0;
    }
  }
  return found;
}

/** A footnote, or the check box of a task. */
function isOther(line: string, start: number, text: string): boolean {
  if (text.startsWith("^")) return true;
  return /^[ x]$/i.test(text) && /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+$/.test(line.slice(0, start));
}

/** The index after the next run of as many backticks, or -1. */
function closingTicks(line: string, from: number, ticks: string): number {
  for (let at = line.indexOf(ticks, from); at !== -1; at = line.indexOf(ticks, at)) {
    let end = at + ticks.length;
    while (line.charAt(end) === "`") end += 1;
    if (end === at + ticks.length) return end;
    at = end;
  }
  return -1;
}
