import { FILE_START } from "../../problems/range";
import { scoreUncounted } from "../../problems/rules/score-uncounted";
import { siteProblem, type SiteProblem } from "../../problems/site-problem";
import type { ScoreRule } from "../../statistics/score-rule";
import type { ScoredFile } from "./scored-file";

/** The most names of metrics that the message lists. */
const NAMED = 12;

/**
 * Returns a problem if papers have metrics, but none that scores by this rule are made of. `robust` and `sum` name no
 * count, so they are never wrong.
 */
export function scoreProblems(files: readonly ScoredFile[], rule: ScoreRule): SiteProblem[] {
  if (rule === "robust" || rule === "sum") return [];
  const entries = files.flatMap(({ digest }) => digest.entries);
  const names = [...new Set(entries.flatMap(({ metrics }) => metrics.map(({ name }) => name)))];
  if (names.length === 0 || entries.some(({ scoreMetrics }) => scoreMetrics.length > 0)) return [];
  const values = { score: rule, names: names.sort().slice(0, NAMED) };
  return [siteProblem(null, scoreUncounted, FILE_START, values)];
}
