import { datedPapers } from "../../statistics/dated-papers";
import { papersOfAllTime } from "../../statistics/papers-by-period";
import type { ThemeOptions } from "../../options/types";
import type { SitePeriods } from "../addresses/site-periods";
import type { SitePaths } from "../addresses/site-paths";
import type { CollectedPaper } from "../papers/collect-papers";
import type { NodeId } from "../records/node-id";
import type { RoutedDigest } from "../posts/routed-digest";
import { authorIndexRoutes } from "./author-index-routes";
import { authorRoutes, type RoutedAuthor } from "./author-routes";
import { digestRoutes } from "./digest-routes";
import { homeRecentTop } from "./home-recent-top";
import { paperRoutes } from "./paper-routes";
import type { Route } from "./route";
import { subjectActivity } from "./subject-activity";
import { subjectPeriodRoutes } from "./subject-period-routes";
import { subjectRoutes } from "./subject-routes";
import { topRoutes } from "./top-routes";
import { trendsRoutes } from "./trends-routes";

/**
 * Returns every page of the site except the 404 page, only from its digests (oldest first), their papers, also
 * by period, and the options.
 */
export function siteRoutes(
  digests: readonly RoutedDigest[],
  papers: readonly CollectedPaper[],
  authors: readonly RoutedAuthor[],
  { counted, periods, ofSubjects, topPathOf, subjectPathOf, archivePathOf }: SitePeriods,
  options: Pick<ThemeOptions, "lists" | "archive" | "posts">,
  paths: SitePaths,
  nodeId: NodeId,
): Route[] {
  const { archive, lists } = options;
  // Papers without a date count only in all time.
  const dated = new Map(periods).set("", papersOfAllTime(datedPapers(counted)));
  const pathsOf = { topPathOf, subjectPathOf, archivePathOf };
  const recentTop = homeRecentTop(counted, paths, topPathOf, nodeId);
  const times = {
    activityOf: subjectActivity(dated, archive.trends, subjectPathOf),
    periods: ofSubjects,
  };
  return [
    ...digestRoutes(digests, lists, paths, { topPathOf, recentTop }),
    ...paperRoutes(papers, paths, nodeId),
    ...subjectRoutes(papers, lists.papersPerPage, paths, times, nodeId),
    ...subjectPeriodRoutes(ofSubjects, lists.papersPerPage, paths, topPathOf, nodeId),
    ...authorRoutes(authors, lists.papersPerPage, paths, nodeId),
    ...authorIndexRoutes(authors, paths),
    ...topRoutes(periods, topPathOf, archive.best, nodeId),
    ...trendsRoutes(dated, options, paths, pathsOf, nodeId),
  ];
}
