import { isKnownLabel } from "../facts/known-labels";
import type { Span } from "../lines/span";
import { findCodeLines } from "../lines/code-lines";
import { isBlank } from "../lines/line-kinds";
import { addLines, addPiece, asUnfolded, madeLine, sameLine, type MadeLine } from "./made-lines";
import { tableCells } from "../line-parts/table-cells";
import type { Unfolded } from "../line-parts/unfolded";

/** A row whose first cell names what most papers have. */
const TELLS =
  /^[ \t]*\|?[ \t]*[*_]{0,2}(?:authors?|title|url|link|doi|arxiv|pdf|paper|作者|著者)[*_:：]{0,3}[ \t]*\|/i;
const DELIMITER = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*\|[ \t]*:?-+:?[ \t]*\|?[ \t]*$/;
/** The header of such a table, which names no detail. */
const HEADER = /^(?:property|properties|field|key|attribute|item|name|info|)$/i;

/** A field of Obsidian's Dataview in brackets, alone in its line: `[authors:: Ada Example]`. */
const FIELD =
  /^([ \t]*(?:[-*+][ \t]+)?[[(])(\p{L}[\p{L} _-]{1,30})(::[ \t]*)(\S.{0,2000}?)[\])][ \t]*$/u;

/** A row as a label and its value. */
interface Pair {
  index: number;
  label: string;
  value: Span;
  name: Span;
}

/**
 * Returns a post in which tables of two columns, a label and its value in each row, as Zotero's reports and note programs have
 * them, and fields in brackets (`[authors:: Ada Example]`) are lists of details (`- Author: Ada Example`), or `null` if it has none. Lines before index `start` and code stay.
 */
export function openPairs(lines: readonly string[], start: number): Unfolded | null {
  const mayBe = (line: string) =>
    line.includes("|") ? TELLS.test(line) : line.includes("::") && FIELD.test(line);
  if (!lines.some((line, at) => at >= start && mayBe(line))) return null;
  const code = findCodeLines([...lines], start);
  const made: MadeLine[] = [];
  let isFound = false;
  for (let index = 0; index < lines.length; index += 1) {
    const isText = index >= start && code[index] !== true;
    const field = isText ? fieldAt(lines, index) : null;
    const table = isText && field === null ? pairsFrom(lines, index) : null;
    isFound ||= field !== null || table !== null;
    if (table === null) made.push(field ?? sameLine(lines, index));
    else {
      addLines(made, listOf(lines, table.pairs, index));
      index = table.end - 1;
    }
  }
  return isFound ? asUnfolded(made) : null;
}

/** A field of Dataview as a detail in a list. */
function fieldAt(lines: readonly string[], index: number): MadeLine | null {
  const [, before = "", label = "", between = "", value = ""] =
    FIELD.exec(lines[index] ?? "") ?? [];
  if (!isKnownLabel(label)) return null;
  const end = before.length + label.length;
  const name = { start: before.length, end };
  const start = end + between.length;
  return detailOf(lines, { index, name, value: { start, end: start + value.length } });
}

/** The item `- label: value` of a list. */
function detailOf(
  lines: readonly string[],
  { index, name, value }: Pick<Pair, "index" | "name" | "value">,
): MadeLine {
  const made = madeLine(index, "- ");
  addPiece(made, lines, { index, ...name });
  addPiece(made, lines, { index, ...value }, ": ");
  return made;
}

/** The rows of the table whose header is line `at`, and the index after it. */
function pairsFrom(lines: readonly string[], at: number): { pairs: Pair[]; end: number } | null {
  if (!DELIMITER.test(lines[at + 1] ?? "") || !lines[at]?.includes("|")) return null;
  const head = pairIn(lines, at);
  if (head === null || !(HEADER.test(head.label) || isKnownLabel(head.label))) return null;
  const pairs = HEADER.test(head.label) ? [] : [head];
  let end = at + 2;
  for (; end < lines.length && !isBlank(lines[end] ?? "") && lines[end]?.includes("|"); end += 1) {
    const pair = pairIn(lines, end);
    if (pair === null || pair.label === "") return null;
    pairs.push(pair);
  }
  const known = pairs.filter(({ label }) => isKnownLabel(label)).length;
  const tells = pairs.some(({ index }) => TELLS.test(lines[index] ?? ""));
  return pairs.length > 1 && tells && known * 3 >= pairs.length * 2 ? { pairs, end } : null;
}

function pairIn(lines: readonly string[], index: number): Pair | null {
  const line = lines[index] ?? "";
  const [name, value = { start: line.length, end: line.length }, ...more] = tableCells(line);
  if (name === undefined || more.length > 0) return null;
  const written = line.slice(name.start, name.end);
  const label = written.replace(/[*_`:：]/g, "").trim();
  const from = name.start + written.search(/[^*_`\s]|$/);
  return label.length > 40
    ? null
    : { index, label, value, name: { start: from, end: from + label.length } };
}

/** A title is a heading where none stands above the table, and the authors of several rows are one detail. */
function listOf(lines: readonly string[], pairs: readonly Pair[], at: number): MadeLine[] {
  let text = at - 1;
  while (text >= 0 && isBlank(lines[text] ?? "")) text -= 1;
  const above = lines[text] ?? "";
  const made = [madeLine(at)];
  let before: Pair | null = null;
  for (const pair of pairs) {
    const { index, label, value } = pair;
    const last = made.at(-1);
    if (value.start === value.end) continue;
    if (/^title$/i.test(label) && !/^ {0,3}#/.test(above)) {
      const line = madeLine(index, "## ");
      addPiece(line, lines, { index, ...value });
      made.unshift(madeLine(at), line);
    } else if (
      before !== null &&
      last !== undefined &&
      /^authors?$/i.test(label) &&
      before.label === label
    ) {
      addPiece(last, lines, { index, ...value }, ", ");
    } else {
      made.push(detailOf(lines, pair));
    }
    before = pair;
  }
  return [...made, madeLine(at)];
}
