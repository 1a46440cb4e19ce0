import { rangeAt } from "../../problems/range";
import type { Report } from "../../problems/report";
import { numberOrder } from "../../problems/rules/number-order";
import { paperRepeated } from "../../problems/rules/paper-repeated";
import type { Heading } from "../lines/headings";
import type { Entry } from "../types";

/**
 * Reports papers whose numbers do not follow the one before (`number-order`, once for each such place) and
 * papers that stand in the digest already (`paper-repeated`), each at its heading, which are in the same order.
 */
export function checkOrder(entries: Entry[], headings: readonly Heading[], report: Report): void {
  const first = new Map<string, { rank: number; line: number }>();
  let before: Entry | null = null;
  for (const [at, entry] of entries.entries()) {
    const { index = 0, digits = null, end = 1 } = headings[at] ?? {};
    const line = index + 1;
    const range = rangeAt({ line, column: 1 }, end - 1);
    if (before !== null && entry.rank !== before.rank + 1) {
      report(numberOrder, range, { rank: entry.rank, before: before.rank, digits });
    }
    const same = first.get(entry.key);
    if (same === undefined) first.set(entry.key, { rank: entry.rank, line });
    else report(paperRepeated, range, { rank: entry.rank, first: same });
    before = entry;
  }
}
