import type { FactAt } from "../facts/fact-line";
import {
  findPlaceholders,
  findTemplates,
  isPlaceholder,
  mayHavePlaceholders,
} from "../lines/placeholders";
import { rangeAt, type Range } from "../../problems/range";
import type { Report } from "../../problems/report";
import type { RuleId } from "../../problems/rules";
import { placeholderLeft } from "../../problems/rules/placeholder-left";
import { quietOver } from "../quiet-over";
import type { PaperLines } from "./split-papers";

/** What is also wrong with a fact, or with prose that holds it, where a template left it. */
const CAUSED: ReadonlySet<RuleId> = new Set([
  "arxiv-id-invalid",
  "author-odd",
  "links-invalid",
  "math-invalid",
  "metrics-invalid",
  "placeholder-left",
  "subject-unknown",
  "subjects-invalid",
  "url-unsafe",
]);

/**
 * Reports what a template left in the title and the facts of a paper (`placeholder-left`). Returns a `report`
 * that leaves out what is also wrong there because of it.
 */
export function reportPlaceholders(
  lines: string[],
  { heading, end }: PaperLines,
  factAt: FactAt,
  report: Report,
): Report {
  const { found, note } = notesTo(report);
  const { title, index, column } = heading;
  if (isPlaceholder(title)) note(title, index, column);
  else if (mayHavePlaceholders(title)) {
    const isLink = /^[^\p{L}]*\[(?:undefined|null|None)\]\(/u.test(title);
    const inTitle = isLink ? findPlaceholders(title) : findTemplates(title);
    for (const { text, start } of inTitle) note(text, index, column + start);
  }
  // One search of the whole paper, since hardly any has one.
  const isLeft = mayHavePlaceholders(lines.slice(index + 1, end).join("\n"));
  for (let at = index + 1; isLeft && at < end; at += 1) {
    const line = lines[at] ?? "";
    if (!mayHavePlaceholders(line) || factAt(at) === null) continue;
    for (const { text, start } of findPlaceholders(line)) note(text, at, start + 1);
  }
  return quietOver(found, CAUSED, report);
}

/** Reports the same in the lines of authors. */
export function reportPlaceholderNames(
  lines: readonly string[],
  { start, end }: Range,
  report: Report,
): Report {
  const { found, note } = notesTo(report);
  for (let index = start.line - 1; index < end.line; index += 1) {
    for (const { text, start: at } of findPlaceholders(lines[index] ?? ""))
      note(text, index, at + 1);
  }
  return quietOver(found, CAUSED, report);
}

/** A function that reports a text of the line at an index, and the ranges that it was called with. */
function notesTo(report: Report) {
  const found: Range[] = [];
  const note = (text: string, index: number, column: number) => {
    const range = rangeAt({ line: index + 1, column }, text.length);
    found.push(range);
    report(placeholderLeft, range, { text });
  };
  return { found, note };
}
