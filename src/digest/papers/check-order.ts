import type { Report } from "../../problems/problems";
import type { Entry } from "../types";

/**
 * Reports papers whose numbers do not follow the one before (`number-order`, once for each such place) and
 * papers that stand in the digest already (`paper-repeated`), each at its heading.
 */
export function checkOrder(entries: Entry[], report: Report): void {
  const first = new Map<string, Entry>();
  let before: Entry | null = null;
  for (const entry of entries) {
    const place = { line: lineOf(entry), column: 1 };
    if (before !== null && entry.rank !== before.rank + 1) {
      const message = `Paper ${entry.rank} comes after paper ${before.rank}.`;
      report("number-order", place, message, `Number it ${before.rank + 1}, or move it.`);
    }
    const same = first.get(entry.key);
    if (same !== undefined) {
      const message = `Paper ${entry.rank} is paper ${same.rank} (line ${lineOf(same)}) again.`;
      report("paper-repeated", place, message, "Delete one of the two.");
    } else first.set(entry.key, entry);
    before = entry;
  }
}

function lineOf({ places }: Entry): number {
  return places.heading.start.line;
}
