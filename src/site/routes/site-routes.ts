import { datedPapers } from "../../statistics/dated-papers";
import { papersByPeriod, papersOfAllTime } from "../../statistics/papers-by-period";
import type { ThemeOptions } from "../../options/types";
import { countedPapers } from "../papers/counted-papers";
import { topPaths } from "../addresses/top-paths";
import type { SitePaths } from "../addresses/site-paths";
import { topRoutes } from "./top-routes";
import type { CollectedAuthor } from "../papers/collect-authors";
import type { CollectedPaper } from "../papers/collect-papers";
import { homeRecentTop } from "./home-recent-top";
import type { NodeId } from "../records/node-id";
import { paperRoutes } from "./paper-routes";
import type { RoutedDigest } from "../posts/routed-digest";
import type { Route } from "./route";
import { digestRoutes } from "./digest-routes";
import { subjectActivity } from "./subject-activity";
import { trendsRoutes } from "./trends-routes";

/**
 * Returns every page of the site except the 404 page, only from its digests (oldest first), their papers and
 * the options.
 */
export function siteRoutes(
  digests: readonly RoutedDigest[],
  papers: readonly CollectedPaper[],
  authors: readonly (CollectedAuthor & { path: string })[],
  options: Pick<ThemeOptions, "lists" | "archive" | "posts">,
  paths: SitePaths,
  nodeId: NodeId,
): Route[] {
  const counted = countedPapers(papers);
  const periods = papersByPeriod(counted);
  // Papers without a date count only in all time.
  const dated = new Map(periods).set("", papersOfAllTime(datedPapers(counted)));
  const topPathOf = topPaths(periods, options.archive.best, paths);
  const recentTop = homeRecentTop(counted, paths, topPathOf, nodeId);
  const activityOf = subjectActivity(dated, options.archive.trends);
  return [
    ...digestRoutes(digests, options.lists, paths, { topPathOf, recentTop }),
    ...paperRoutes(papers, authors, options.lists.papersPerPage, paths, activityOf, nodeId),
    ...topRoutes(periods, topPathOf, options.archive.best, nodeId),
    ...trendsRoutes(dated, options, paths, topPathOf, nodeId),
  ];
}
