import type { Lead } from "../../statistics/leading-papers";
import type { Period } from "../../statistics/papers-by-period";
import type { ThemeOptions } from "../../options/types";

/** Gives the path of the best papers of a period, led by score unless said otherwise; `null` without such a page. */
export type BestPathOf = (period: Period, lead?: Lead) => string | null;

/** Returns where the best papers of each period stand. Every link to them asks it, so none leads to nowhere. */
export function bestPaths(
  periods: ReadonlyMap<Period, unknown>,
  { archive, paths }: ThemeOptions,
): BestPathOf {
  return (period, lead = "score") => {
    if (archive.best === 0 || !periods.has(period)) return null;
    const parts = [...period.split("-"), lead === "digests" ? "by-digests" : ""];
    return `${[`${paths.basePath}best`, ...parts.filter((part) => part !== "")].join("/")}/`;
  };
}
