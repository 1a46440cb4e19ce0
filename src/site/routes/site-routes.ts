import { datedPapers } from "../../statistics/dated-papers";
import { papersByPeriod, papersOfAllTime } from "../../statistics/papers-by-period";
import type { ThemeOptions } from "../../options/types";
import { archivedPapers } from "../papers/archived-papers";
import { bestPaths } from "../addresses/best-paths";
import type { SitePaths } from "../addresses/site-paths";
import { bestRoutes } from "./best-routes";
import type { CollectedAuthor } from "../papers/collect-authors";
import type { CollectedPaper } from "../papers/collect-papers";
import { homeHighlights } from "./home-highlights";
import type { NodeId } from "../records/node-id";
import { paperRoutes } from "./paper-routes";
import type { PlacedDigest } from "../posts/placed-digest";
import type { Route } from "./route";
import { digestRoutes } from "./digest-routes";
import { subjectActivity } from "./subject-activity";
import { trendsRoutes } from "./trends-routes";

/** Returns every page of the site but 404, from its digests (oldest first), their papers and the options alone. */
export function siteRoutes(
  digests: readonly PlacedDigest[],
  papers: readonly CollectedPaper[],
  authors: readonly (CollectedAuthor & { path: string })[],
  options: Pick<ThemeOptions, "lists" | "archive" | "posts">,
  paths: SitePaths,
  nodeId: NodeId,
): Route[] {
  const archived = archivedPapers(papers);
  const periods = papersByPeriod(archived);
  // What has no date is in all time alone.
  const dated = new Map(periods).set("", papersOfAllTime(datedPapers(archived)));
  const bestPathOf = bestPaths(periods, options.archive.best, paths);
  const highlights = homeHighlights(archived, paths, bestPathOf, nodeId);
  const activityOf = subjectActivity(dated, options.archive.trends);
  return [
    ...digestRoutes(digests, options.lists, paths, { bestPathOf, highlights }),
    ...paperRoutes(papers, authors, options.lists.papersPerPage, paths, activityOf, nodeId),
    ...bestRoutes(periods, bestPathOf, options.archive.best, nodeId),
    ...trendsRoutes(dated, options, paths, bestPathOf, nodeId),
  ];
}
