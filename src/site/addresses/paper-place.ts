import type { ThemeOptions } from "../../options/types";
import type { CollectedPaper } from "../papers/collect-papers";
import { paperPath } from "./site-address";

/** Returns where a paper can be read on the site: its page, or without one its place in its newest digest. */
export function paperPlace(
  { key, standings }: Pick<CollectedPaper, "key" | "standings">,
  options: ThemeOptions,
): string {
  const newest = standings.at(-1);
  const inDigest = newest === undefined ? "" : `${newest.digest.path}#${newest.entry.domId}`;
  return paperPath(key, options) ?? inDigest;
}
