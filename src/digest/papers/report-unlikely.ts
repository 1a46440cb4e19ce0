import { metricColumns } from "../facts/parse-metrics";
import { unlikelyPairs } from "../facts/unlikely-pairs";
import { rangeAt } from "../../problems/range";
import type { Report } from "../../problems/report";
import { metricsUnlikely } from "../../problems/rules/metrics-unlikely";

/** A metric with its line, from 1. */
export interface LocatedCount {
  name: string;
  value: number;
  line: number;
}

/** Reports counts of a paper that are beyond belief beside each other, at the larger one. */
export function reportUnlikely(
  lines: readonly string[],
  counts: readonly LocatedCount[],
  report: Report,
): void {
  for (const { large, small } of unlikelyPairs(counts)) {
    const line = lines[large.line - 1] ?? "";
    // Beside links, the whole line is the place.
    const { column, end } = metricColumns(line, large.name) ?? { column: 1, end: line.length + 1 };
    report(metricsUnlikely, rangeAt({ line: large.line, column }, end - column), { large, small });
  }
}
