import type { CountedPaper } from "../../statistics/counted-paper";
import { recentTop } from "../../statistics/recent-top";
import type { PeriodPaper } from "../../statistics/papers-by-period";
import { findArxivSubject } from "../../arxiv/arxiv-subjects";
import type { TopPathOf } from "../addresses/top-paths";
import type { NodeId } from "../records/node-id";
import type { RecentTopContext } from "./route";
import type { SitePaths } from "../addresses/site-paths";

/**
 * Returns the recent top papers and subjects for the site's home; `null` if no digest with papers has a date.
 */
export function homeRecentTop(
  papers: readonly CountedPaper[],
  paths: Pick<SitePaths, "subject">,
  topPathOf: TopPathOf,
  nodeId: NodeId,
): RecentTopContext | null {
  const found = recentTop(papers);
  if (found === null) return null;
  const top = ({ paper, score, scoreMetrics }: PeriodPaper) => ({
    id: nodeId("HotPapersPaper", paper.key),
    ...{ score, scoreMetrics },
  });
  return {
    until: found.until,
    since: found.since,
    papers: found.papers,
    week: found.week.map(top),
    month: found.month.map(top),
    topOfMonth: topOfMonth(found.until, topPathOf),
    rising: found.rising.map((subject) => ({
      ...subject,
      name: findArxivSubject(subject.code)?.name ?? null,
      path: paths.subject(subject.code),
    })),
  };
}

function topOfMonth(until: string, topPathOf: TopPathOf): RecentTopContext["topOfMonth"] {
  const period = until.slice(0, "YYYY-MM".length);
  const [year, month] = period.split("-").map(Number);
  const path = topPathOf(period);
  return path === null || year === undefined || month === undefined ? null : { year, month, path };
}
