import { rangeAt } from "../../problems/range";
import type { Report } from "../../problems/report";
import { papersMissing } from "../../problems/rules/papers-missing";
import { labelPattern } from "../lines/label";
import { paperAddress } from "../values/paper-address";
import { standingFacts } from "../papers/standing-facts";
import type { SplitBody } from "../papers/split-papers";

const LABELLED = labelPattern("links?");

/**
 * Reports a line such as `- links: [abs](…)` above the first heading of a post that has papers (`papers-missing`):
 * the title of that paper is most likely no heading by a slip, so the paper is text.
 */
export function reportStrayLinks(lines: string[], split: SplitBody, report: Report): void {
  const [before] = split.prose;
  const [first] = split.headings;
  if (before === undefined || first === undefined || before.start >= first.index) return;
  for (const at of standingFacts(lines, { start: before.start, end: first.index }, split)) {
    const line = lines[at] ?? "";
    const links = split.factAt(at)?.links ?? [];
    if (!LABELLED.test(line) || !links.some(({ url }) => paperAddress(url) !== null)) continue;
    const nearest = line.trim();
    const range = rangeAt({ line: at + 1, column: line.indexOf(nearest) + 1 }, nearest.length);
    const counts = { headings: 0, links: 1, others: true };
    report(papersMissing, range, { ...counts, nearest, why: { kind: "no-heading" } });
    return;
  }
}
