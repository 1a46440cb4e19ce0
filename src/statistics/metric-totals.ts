import type { Metric } from "../digest/types";

/**
 * Returns the sum of each metric over the papers of a digest, in the order in which the metrics first appear;
 * `asOf` (ISO 8601 UTC) is the latest time at which one of its numbers was taken.
 */
export function metricTotals(entries: readonly { metrics: readonly Metric[] }[]): Metric[] {
  const totals = new Map<string, Metric>();
  for (const { name, value, asOf } of entries.flatMap(({ metrics }) => metrics)) {
    const total = totals.get(name) ?? { name, value: 0, asOf: null };
    total.value += value;
    if (asOf && (!total.asOf || asOf > total.asOf)) total.asOf = asOf;
    totals.set(name, total);
  }
  return [...totals.values()];
}
