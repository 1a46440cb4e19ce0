import type { TopOrder } from "../../statistics/top-papers";
import type { Period } from "../../statistics/papers-by-period";
import type { SitePaths } from "./site-paths";

/** Gives the path of the best papers of a period, led by score unless said otherwise; `null` without such a page. */
export type TopPathOf = (period: Period, order?: TopOrder) => string | null;

/**
 * Returns where the best papers of each period stand: nowhere where `best`, how many they are, is 0. Every link to them
 * asks it, so none leads to nowhere.
 */
export function topPaths(
  periods: ReadonlyMap<Period, unknown>,
  top: number,
  paths: Pick<SitePaths, "top">,
): TopPathOf {
  return (period, order = "score") =>
    top > 0 && periods.has(period) ? paths.top(period, order) : null;
}
