import type { CollectedPaper } from "../papers/collect-papers";
import type { SitePaths } from "./site-paths";

/** Returns where a paper can be read on the site: its page, or without one its place in its newest digest. */
export function paperPlace(
  { key, standings }: Pick<CollectedPaper, "key" | "standings">,
  paths: Pick<SitePaths, "paper">,
): string {
  const newest = standings.at(-1);
  const inDigest = newest === undefined ? "" : `${newest.digest.path}#${newest.entry.domId}`;
  return paths.paper(key) ?? inDigest;
}
