import { topPapers, type TopOrder } from "../../statistics/top-papers";
import type { Period, PeriodPaper } from "../../statistics/papers-by-period";
import type { TopPathOf } from "../addresses/top-paths";
import type { NodeId } from "../records/node-id";
import type { TopPeriod, Route } from "./route";

const LEADS: readonly TopOrder[] = ["score", "digests"];

interface Span {
  period: Period;
  view: TopPeriod;
}

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
      const shown = topPapers(papers, order, top).map(
        ({ paper, score, scoreMetrics, digests, lastSeen }) => ({
          ...{ score, scoreMetrics, digests, lastSeen },
          id: nodeId("HotPapersPaper", paper.key),
        }),
      );
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
          ...waysOn(period, spans),
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
    const [year, month] = period.split("-").filter((part) => part !== "");
    const numbers = { year: numberOf(year), month: numberOf(month) };
    return path === null ? [] : [{ period, view: { ...numbers, path, paperCount: papers.length } }];
  });
}

const numberOf = (part: string | undefined) => (part === undefined ? null : Number(part));

/** The periods that contain one, those next to it, and those within it, if they have papers. */
function waysOn(period: Period, spans: readonly Span[]) {
  const beside = spans.filter((span) => span.period.length === period.length);
  const at = beside.findIndex((span) => span.period === period);
  const viewsOf = (found: readonly Span[]) => found.map(({ view }) => view).reverse();
  return {
    above: viewsOf(
      spans.filter((span) => span.period !== period && period.startsWith(span.period)),
    ),
    older: beside[at - 1]?.view ?? null,
    newer: beside[at + 1]?.view ?? null,
    below: viewsOf(
      spans.filter((span) => span.period !== period && span.period.startsWith(period)),
    ),
  };
}
