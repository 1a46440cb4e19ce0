import { topPapers, type TopOrder } from "../../statistics/top-papers";
import type { Period, PeriodPaper } from "../../statistics/papers-by-period";
import type { TopPathOf } from "../addresses/top-paths";
import type { NodeId } from "../records/node-id";
import { periodPaper } from "./period-paper";
import { periodWays, spanOf, type Span } from "./period-ways";
import type { Route } from "./route";

const LEADS: readonly TopOrder[] = ["score", "digests"];

/**
 * Returns the pages of the best papers of all time, of each year and of each month, in both orders. Links
 * between periods keep the order. `periods` are in the order of their names; `best` is the number of papers
 * on each page.
 */
export function topRoutes(
  periods: ReadonlyMap<Period, readonly PeriodPaper[]>,
  pathOf: TopPathOf,
  top: number,
  nodeId: NodeId,
): Route[] {
  return LEADS.flatMap((order) => {
    const spans = spansOf(periods, (period) => pathOf(period, order));
    return spans.map(({ period, view }): Route => {
      const papers = periods.get(period) ?? [];
      const shown = topPapers(papers, order, top).map((paper) => periodPaper(paper, nodeId));
      return {
        path: view.path,
        template: "top",
        context: {
          ...{ period: view, order },
          paperIds: shown.map(({ id }) => id),
          papers: shown,
          repeats: papers.some(({ digests }) => digests > 1),
          scorePath: pathOf(period, "score") ?? view.path,
          digestsPath: pathOf(period, "digests") ?? view.path,
          ...periodWays(period, spans),
        },
      };
    });
  });
}

function spansOf(
  periods: ReadonlyMap<Period, readonly PeriodPaper[]>,
  pathOf: (period: Period) => string | null,
): Span[] {
  return [...periods].flatMap(([period, papers]) => {
    const path = pathOf(period);
    return path === null ? [] : [spanOf(period, path, papers.length)];
  });
}
