import type { Period } from "../../statistics/papers-by-period";
import type { RoutedDigest } from "../posts/routed-digest";
import type { SitePaths } from "./site-paths";

/** Returns the path of a year or month of the archive; `null` if there is no such page. */
export type ArchivePathOf = (period: Period) => string | null;

/** Returns a function that gives the path of a period of the archive, which has the posts with a date. */
export function archivePaths(
  digests: readonly RoutedDigest[],
  paths: Pick<SitePaths, "archive">,
): ArchivePathOf {
  const dates = digests.flatMap(({ file: { digest } }) =>
    digest.template === "post" ? (digest.date ?? []) : [],
  );
  const periods = new Set(dates.flatMap((date) => [date.slice(0, 4), date.slice(0, 7)]));
  return (period) => (periods.has(period) ? paths.archive(period) : null);
}
