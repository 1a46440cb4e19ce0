import type { Report } from "../../problems/report";
import { placeholderLeft } from "../../problems/rules/placeholder-left";
import { findCodeLines } from "./code-lines";
import { isBlank } from "./line-kinds";
import { placesIn } from "./source-places";
import { findTemplates, mayHaveTemplates } from "./placeholders";

/**
 * Reports what a template left in prose, at its places in the source (`placeholder-left`). In code and
 * formulas such forms have a meaning.
 */
export function reportTemplates(source: string, report: Report): void {
  if (!mayHaveTemplates(source)) return;
  const lines = source.split("\n");
  const code = findCodeLines(lines, 0);
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? "";
    const isIndented = /^(?: {4}|\t)/.test(line) && isBlank(lines[i - 1] ?? "");
    if (isBlank(line) || code[i] === true || isIndented) continue;
    let end = i + 1;
    while (end < lines.length && code[end] !== true && !isBlank(lines[end] ?? "")) end += 1;
    const paragraph = lines.slice(i, end).join("\n");
    const placeOf = placesIn(paragraph, i + 1);
    for (const { text, start, end: after } of findTemplates(paragraph)) {
      report(placeholderLeft, { start: placeOf(start), end: placeOf(after) }, { text });
    }
    i = end - 1;
  }
}
