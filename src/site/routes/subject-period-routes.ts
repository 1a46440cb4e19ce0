import { compareInstants } from "../../messages/utc-instant";
import { compareText } from "../../messages/compare-text";
import type { Period, PeriodPaper } from "../../statistics/papers-by-period";
import type { SubjectPeriods } from "../../statistics/subject-periods";
import { topPapers } from "../../statistics/top-papers";
import type { SitePaths } from "../addresses/site-paths";
import type { TopPathOf } from "../addresses/top-paths";
import type { NodeId } from "../records/node-id";
import { paginate } from "./paging";
import { periodPaper } from "./period-paper";
import { periodWays, spanOf, type Span } from "./period-ways";
import type { Route, SubjectPeriodContext } from "./route";
import { isShortList } from "./short-list";

type Order = SubjectPeriodContext["order"];

const ORDERS: readonly Order[] = ["date", "score"];

/**
 * Returns the pages of subjects in years and months, by date and, unless a list is short, by score. Papers
 * have their numbers of that period.
 */
export function subjectPeriodRoutes(
  subjects: SubjectPeriods,
  papersPerPage: number,
  paths: Pick<SitePaths, "subject">,
  topPathOf: TopPathOf,
  nodeId: NodeId,
): Route[] {
  return [...subjects].flatMap(([code, periods]) => {
    const subjectPath = paths.subject(code);
    if (subjectPath === null) return [];
    return ORDERS.flatMap((order) => {
      const spans = subjectSpans(code, periods, order, paths);
      return spans.flatMap(({ period, view }): Route[] => {
        const papers = periods.get(period) ?? [];
        const datePath = paths.subject(code, "date", period) ?? view.path;
        const scorePath = isShortList(papers.length) ? null : paths.subject(code, "score", period);
        const path = order === "date" ? datePath : scorePath;
        if (path === null) return [];
        const common = {
          ...{ subjectId: nodeId("HotPapersSubject", code), subjectPath, period: view, order },
          ...{ datePath, scorePath, topPath: topPathOf(period) },
          ...periodWays(period, spans),
        };
        return paginate(inOrder(papers, order), path, papersPerPage, partsOf(order)).map((page) => {
          const shown = page.items.map((paper) => periodPaper(paper, nodeId));
          const paperIds = shown.map(({ id }) => id);
          const context = { ...common, papers: shown, paperIds, paging: page.paging };
          return { path: page.path, template: "subject-period", context };
        });
      });
    });
  });
}

/**
 * Returns the periods of a subject, all of which have pages, with the paths of their pages in an order; of a
 * short list, which has one order, that by date.
 */
export function subjectSpans(
  code: string,
  periods: ReadonlyMap<Period, readonly PeriodPaper[]> | undefined,
  order: Order,
  paths: Pick<SitePaths, "subject">,
): Span[] {
  return [...(periods ?? [])].flatMap(([period, papers]) => {
    const path = paths.subject(code, isShortList(papers.length) ? "date" : order, period);
    return path === null ? [] : [spanOf(period, path, papers.length)];
  });
}

function inOrder(papers: readonly PeriodPaper[], order: Order): PeriodPaper[] {
  return order === "date" ? papers.toSorted(newestFirst) : topPapers(papers, "score", Infinity);
}

function partsOf(order: Order) {
  if (order === "score") return undefined;
  return { by: "date" as const, of: ({ lastSeen }: PeriodPaper) => lastSeen };
}

function newestFirst(a: PeriodPaper, b: PeriodPaper): number {
  return (
    compareInstants(b.lastSeen, a.lastSeen) ||
    b.score - a.score ||
    compareText(a.paper.key, b.paper.key)
  );
}
