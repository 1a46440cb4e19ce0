import type { SitePaths } from "../addresses/site-paths";
import type { CollectedPaper } from "../papers/collect-papers";
import type { NodeId } from "../records/node-id";
import type { Route } from "./route";

/** Returns the pages of papers; none on a site without such pages. */
export function paperRoutes(
  papers: readonly CollectedPaper[],
  paths: Pick<SitePaths, "paper">,
  nodeId: NodeId,
): Route[] {
  return papers.flatMap(({ key }): Route[] => {
    const path = paths.paper(key);
    // Without the key: Gatsby takes one of arXiv for a date, and tries every form of dates on it.
    const context = { paperId: nodeId("HotPapersPaper", key) };
    return path === null ? [] : [{ path, template: "paper", context }];
  });
}
