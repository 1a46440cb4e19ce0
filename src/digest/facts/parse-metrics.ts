import type { LineProblem } from "../../problems/line-problem";
import type { Columns } from "../../problems/range";
import type { Metric } from "../types";
import { readMetricsLine } from "./read-metrics-line";

/** What a metrics line says. */
export interface MetricsLine {
  metrics: Metric[];
  problems: LineProblem[];
  /** It has a well-known metric or the time of the count, unlike ordinary prose. */
  certain: boolean;
}

/**
 * Returns the data of a metrics line, or `null` if `line` is not one: `- retweets: 1,159, favorites: 1.2k
 * (09/17/2020 09:55:42)`, with any names of up to four words, whole numbers, and optionally a time in
 * parentheses (see `parseMetricTime`) or after "as of". Usual counts need no colon (see `parseCounts`). Pairs that
 * can't be read are problems; a line with problems and without a well-known metric is not a metrics line.
 */
export function parseMetrics(line: string): MetricsLine | null {
  const found = readMetricsLine(line);
  if (found === null) return null;
  const { counts, asOf, problems, certain } = found;
  return { metrics: counts.map(({ name, value }) => ({ name, value, asOf })), problems, certain };
}

/** Returns the columns of the number of a metric in its line; `null` if the line is no metrics line with that name. */
export function metricColumns(line: string, wanted: string): Columns | null {
  return readMetricsLine(line)?.counts.findLast(({ name }) => name === wanted) ?? null;
}
