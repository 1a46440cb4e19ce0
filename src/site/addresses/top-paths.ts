import type { TopOrder } from "../../statistics/top-papers";
import type { Period } from "../../statistics/papers-by-period";
import type { SitePaths } from "./site-paths";

/**
 * Returns the path of the best papers of a period, by default ordered by score; `null` if there is no such
 * page.
 */
export type TopPathOf = (period: Period, order?: TopOrder) => string | null;

/**
 * Returns a function that gives the path of the best papers of a period: `null` if `best`, their number, is
 * 0. Every link to these pages uses it, so none is broken.
 */
export function topPaths(
  periods: ReadonlyMap<Period, unknown>,
  top: number,
  paths: Pick<SitePaths, "top">,
): TopPathOf {
  return (period, order = "score") =>
    top > 0 && periods.has(period) ? paths.top(period, order) : null;
}
