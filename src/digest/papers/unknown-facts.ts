import { AUTHORS_LABEL } from "../facts/author-marks";
import { isKnownLabel, nearLabel } from "../facts/known-labels";
import { hasLabel, labelPattern } from "../lines/label";
import { indentOf, isBlank, isPostLine } from "../lines/line-kinds";
import { rangeAt } from "../../problems/range";
import type { Report } from "../../problems/report";
import { factUnknown } from "../../problems/rules/fact-unknown";
import type { PaperLines } from "./split-papers";
import type { KnownLines } from "./standing-facts";

const ITEM = /^[ \t]*[-*+][ \t]/;
const LABEL = labelPattern("\\p{sc=Latin}[\\p{sc=Latin}\\d ;.()'’&/_-]{0,38}");
const MOST_WORDS = 4;
/** Lines of prose seldom begin so; most are long. */
const DRESSED = /^[ \t]*[*_\p{Extended_Pictographic}]/u;

/**
 * Reports items of a paper's lists of facts whose label is not known (`fact-unknown`). Such a list holds a
 * fact or the authors.
 */
export function reportUnknownFacts(
  lines: string[],
  { heading, end }: PaperLines,
  known: KnownLines,
  report: Report,
): void {
  for (let at = heading.index + 1; at < end; at += 1) {
    if (!isItemLine(lines, at, known)) continue;
    const from = at;
    while (at < end && (isItemLine(lines, at, known) || isGap(lines, at, known))) at += 1;
    const isOfFacts = (i: number) => known.factAt(i) !== null || AUTHORS_LABEL.test(lines[i] ?? "");
    const items: number[] = [];
    for (let i = from; i < at; i += 1) if (!isBlank(lines[i] ?? "")) items.push(i);
    if (items.length < 2 || !items.some(isOfFacts)) continue;
    const outer = indentOf(lines[from] ?? "");
    for (const i of items) {
      if (!isOfFacts(i) && indentOf(lines[i] ?? "") <= outer)
        reportLabel(lines[i] ?? "", i, report);
    }
  }
}

/** A blank line between two items. */
function isGap(lines: string[], at: number, known: KnownLines): boolean {
  return isBlank(lines[at] ?? "") && isItemLine(lines, at + 1, known);
}

/** An item of a list, or a label in emphasis. */
function isItemLine(lines: string[], at: number, { code }: KnownLines): boolean {
  const line = lines[at] ?? "";
  const isItem = ITEM.test(line) || (DRESSED.test(line) && hasLabel(line));
  return isItem && code[at] !== true && !isPostLine(line);
}

function reportLabel(line: string, at: number, report: Report): void {
  const [whole = "", , label = ""] = LABEL.exec(line) ?? [];
  const name = label.trim();
  if (name === "" || name.split(/\s+/).length > MOST_WORDS || isKnownLabel(name)) return;
  if (/^https?$/i.test(name)) return;
  const column = whole.lastIndexOf(label) + 1;
  const range = rangeAt({ line: at + 1, column }, name.length);
  report(factUnknown, range, { label: name, near: nearLabel(name) });
}
