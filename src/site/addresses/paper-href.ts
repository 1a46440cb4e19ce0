import type { CollectedPaper } from "../papers/collect-papers";
import type { SitePaths } from "./site-paths";

/**
 * Returns where a paper can be read on the site: its page, or, if it has none, its entry in its newest
 * digest.
 */
export function paperHref(
  { key, appearances }: Pick<CollectedPaper, "key" | "appearances">,
  paths: Pick<SitePaths, "paper">,
): string {
  const newest = appearances.at(-1);
  const inDigest = newest === undefined ? "" : `${newest.path}#${newest.entry.domId}`;
  return paths.paper(key) ?? inDigest;
}
