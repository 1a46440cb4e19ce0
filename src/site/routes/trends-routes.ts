import { monthsOf } from "../../statistics/months-of";
import type { PapersByPeriod } from "../../statistics/papers-by-period";
import type { ThemeOptions } from "../../options/types";
import type { SitePaths } from "../addresses/site-paths";
import type { NodeId } from "../records/node-id";
import type { Route } from "./route";
import { trendsContext, type TrendsSite } from "./trends-context";

/** The number of newest months whose top papers and authors are on the page of all time. */
const LATEST_MONTHS = 12;

/**
 * Returns the pages of trends, of all time and of each year, from papers with dates; no pages if there are no
 * such papers.
 */
export function trendsRoutes(
  byPeriod: PapersByPeriod,
  { archive, posts }: Pick<ThemeOptions, "archive" | "posts">,
  paths: Pick<SitePaths, "trends">,
  pathsOf: Pick<TrendsSite, "topPathOf" | "archivePathOf" | "subjectPathOf">,
  nodeId: NodeId,
): Route[] {
  const months = monthsOf(byPeriod.keys()).reverse();
  if (!archive.trends || months.length === 0) return [];
  const years = [...new Set(months.map((month) => month.slice(0, "YYYY".length)))]
    .filter((year) => byPeriod.has(year))
    .map((period) => ({ period, path: paths.trends(period) }));
  const site = { byPeriod, years, networks: posts.networks, ...pathsOf, nodeId };
  return [
    {
      path: paths.trends(""),
      template: "trends",
      context: trendsContext(site, "", months, [
        ...years.map(({ period }) => period),
        ...months.slice(0, LATEST_MONTHS),
      ]),
    },
    ...years.map(({ period, path }) => {
      const ofYear = months.filter((month) => month.startsWith(period));
      return {
        path,
        template: "trends" as const,
        context: trendsContext(site, period, ofYear, ofYear),
      };
    }),
  ];
}
