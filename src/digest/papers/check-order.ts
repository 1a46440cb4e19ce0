import { rangeAt } from "../../problems/range";
import type { Report } from "../../problems/report";
import { numberOrder } from "../../problems/rules/number-order";
import { paperRepeated } from "../../problems/rules/paper-repeated";
import type { Heading } from "../lines/headings";
import type { Entry } from "../types";

/**
 * Reports papers whose numbers do not follow the one before (`number-order`, once for each such place) and
 * papers that appear in the digest again (`paper-repeated`), each at its heading; headings are in the order
 * of papers. After one of the `sections`, headings that are not papers, numbers may restart.
 */
export function checkOrder(
  entries: Entry[],
  headings: readonly Heading[],
  sections: readonly Heading[],
  report: Report,
): void {
  const first = new Map<string, { rank: number; line: number }>();
  const starts = sections.map(({ index }) => index).sort((a, b) => a - b);
  let passed = 0;
  let before: Entry | null = null;
  for (const [at, entry] of entries.entries()) {
    const { index = 0, digits = null, end = 1 } = headings[at] ?? {};
    const line = index + 1;
    const range = rangeAt({ line, column: 1 }, end - 1);
    const from = headings[at - 1]?.index ?? 0;
    let isInNewSection = false;
    for (; (starts[passed] ?? index) < index; passed += 1) {
      isInNewSection ||= (starts[passed] ?? 0) > from;
    }
    const follows = entry.rank === (before?.rank ?? 0) + 1 || (isInNewSection && entry.rank === 1);
    if (before !== null && !follows) {
      report(numberOrder, range, { rank: entry.rank, before: before.rank, digits });
    }
    const same = first.get(entry.key);
    if (same === undefined) first.set(entry.key, { rank: entry.rank, line });
    else report(paperRepeated, range, { rank: entry.rank, first: same });
    before = entry;
  }
}
