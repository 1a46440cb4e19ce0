import type { ArchivedPaper } from "../../statistics/archived-paper";
import { highlights } from "../../statistics/highlights";
import type { PeriodPaper } from "../../statistics/papers-by-period";
import { findArxivSubject } from "../../arxiv/arxiv-subjects";
import type { BestPathOf } from "../addresses/best-paths";
import type { NodeId } from "../records/node-id";
import type { HighlightsContext } from "./route";
import type { SitePaths } from "../addresses/site-paths";

/** Returns what stands out in the site's papers as its home shows it; `null` where no digest with papers has a date. */
export function homeHighlights(
  papers: readonly ArchivedPaper[],
  paths: Pick<SitePaths, "subject">,
  bestPathOf: BestPathOf,
  nodeId: NodeId,
): HighlightsContext | null {
  const found = highlights(papers);
  if (found === null) return null;
  const leading = ({ paper, score }: PeriodPaper) => ({
    id: nodeId("HotPapersPaper", paper.key),
    score,
  });
  return {
    until: found.until,
    week: found.week.map(leading),
    month: found.month.map(leading),
    bestOfMonth: bestOfMonth(found.until, bestPathOf),
    rising: found.rising.map((subject) => ({
      ...subject,
      name: findArxivSubject(subject.code)?.name ?? null,
      path: paths.subject(subject.code),
    })),
  };
}

function bestOfMonth(until: string, bestPathOf: BestPathOf): HighlightsContext["bestOfMonth"] {
  const period = until.slice(0, "YYYY-MM".length);
  const [year, month] = period.split("-").map(Number);
  const path = bestPathOf(period);
  return path === null || year === undefined || month === undefined ? null : { year, month, path };
}
