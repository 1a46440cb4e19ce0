import type { Lead } from "../../statistics/leading-papers";
import type { Period } from "../../statistics/papers-by-period";
import type { SitePaths } from "./site-paths";

/** Gives the path of the best papers of a period, led by score unless said otherwise; `null` without such a page. */
export type BestPathOf = (period: Period, lead?: Lead) => string | null;

/**
 * Returns where the best papers of each period stand: nowhere where `best`, how many they are, is 0. Every link to them
 * asks it, so none leads to nowhere.
 */
export function bestPaths(
  periods: ReadonlyMap<Period, unknown>,
  best: number,
  paths: Pick<SitePaths, "best">,
): BestPathOf {
  return (period, lead = "score") =>
    best > 0 && periods.has(period) ? paths.best(period, lead) : null;
}
