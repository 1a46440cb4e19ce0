import { datedPapers } from "../../statistics/dated-papers";
import { papersByPeriod, papersOfAllTime } from "../../statistics/papers-by-period";
import { subjectPeriods } from "../../statistics/subject-periods";
import type { ThemeOptions } from "../../options/types";
import { countedPapers } from "../papers/counted-papers";
import { archivePaths } from "../addresses/archive-paths";
import type { SitePaths } from "../addresses/site-paths";
import { subjectPeriodPaths } from "../addresses/subject-period-paths";
import { topPaths } from "../addresses/top-paths";
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
 * Returns every page of the site except the 404 page, only from its digests (oldest first), their papers and
 * the options.
 */
export function siteRoutes(
  digests: readonly RoutedDigest[],
  papers: readonly CollectedPaper[],
  authors: readonly RoutedAuthor[],
  options: Pick<ThemeOptions, "lists" | "archive" | "posts">,
  paths: SitePaths,
  nodeId: NodeId,
): Route[] {
  const { archive, lists } = options;
  const counted = countedPapers(papers);
  const periods = papersByPeriod(counted);
  // Papers without a date count only in all time.
  const dated = new Map(periods).set("", papersOfAllTime(datedPapers(counted)));
  const ofSubjects = subjectPeriods(periods, archive.subjectPapers);
  const topPathOf = topPaths(periods, archive.best, paths);
  const subjectPathOf = subjectPeriodPaths(ofSubjects, paths);
  const pathsOf = { topPathOf, subjectPathOf, archivePathOf: archivePaths(digests, paths) };
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
