import { isBlank, isBlockStart, widthOf } from "../lines/line-kinds";
import { listMarker, type ListMarker } from "../line-parts/list-marker";
import { labelledTitle } from "../line-parts/title-label";

/** An item of a list: from its first line up to `end`. */
export interface ListItem {
  start: number;
  end: number;
  /** The index of the line that names it, and the offset where its text begins. */
  named: number;
  from: number;
}

/** Returns the items of the list that begins in line `at`; none if no list does. */
export function listItems(lines: readonly string[], at: number): ListItem[] {
  const first = listMarker(lines[at] ?? "");
  const items: ListItem[] = [];
  if (first === null) return items;
  for (let i = at; begins(lines[i] ?? "", first);) {
    const end = itemEnd(lines, i, first);
    items.push(itemOf(lines, i, end));
    i = end;
  }
  return items;
}

/** An item of a list in HTML in a line of its own. */
export const HTML_ITEM = /^[ \t]*<li\b[^<>]{0,200}>[ \t]*(?=\S)/i;

/** Returns the items of the list in HTML, a line each, that begins in line `at`; none if no list does. */
export function htmlItems(lines: readonly string[], at: number): ListItem[] {
  const items: ListItem[] = [];
  for (let start = at; start < lines.length; start += 1) {
    const line = lines[start] ?? "";
    const from = HTML_ITEM.exec(line)?.[0].length ?? 0;
    if (from === 0 || !/<\/li>$/i.test(line.slice(-40).trimEnd())) break;
    items.push({ start, end: start + 1, named: start, from });
  }
  return items;
}

function itemOf(lines: readonly string[], start: number, end: number): ListItem {
  const from = listMarker(lines[start] ?? "")?.end ?? 0;
  if (labelledTitle((lines[start] ?? "").slice(from)) !== null)
    return { start, end, named: start, from };
  for (let i = start + 1; i < end; i += 1) {
    if (labelledTitle(lines[i] ?? "") !== null) return { start, end, named: i, from: 0 };
  }
  return { start, end, named: start, from };
}

/** Whether an item of the list begins; those that are deeper belong to an item. */
function begins(line: string, { kind, indent }: ListMarker): boolean {
  const marker = listMarker(line);
  return marker !== null && marker.kind === kind && Math.abs(marker.indent - indent) <= 1;
}

/** The index after the indented lines and the blank lines that an indented line or an item follows. */
function itemEnd(lines: readonly string[], start: number, list: ListMarker): number {
  let end = start + 1;
  for (let i = end; i < lines.length; i += 1) {
    const line = lines[i] ?? "";
    if (isBlank(line)) continue;
    if (begins(line, list) || widthOf(line) < list.indent - 1) return i;
    // A line that directly continues a paragraph needs no indentation (CommonMark 0.31, 5.2), and many leave
    // it out before the bullets below a number.
    const isBelow = list.kind !== "-" && listMarker(line)?.kind === "-";
    const isText = !isBlockStart(line) || /^ {0,3}<https?:/.test(line);
    const continues = i === end && (isBelow || isText);
    if (!continues && !/^(?: {2}|\t)/.test(line)) break;
    end = i + 1;
  }
  return end;
}
