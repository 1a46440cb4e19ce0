import type { PaperListOutput } from "../../outputs/paper-list";
import type { PaperOutput } from "../../outputs/types";
import type { Period, PeriodPaper } from "../../statistics/papers-by-period";
import { topPapers } from "../../statistics/top-papers";
import { pageUrl, type SiteAddress } from "../addresses/site-address";
import type { SitePeriods } from "../addresses/site-periods";

/**
 * Returns the lists of papers that have files of their own: the best of each period, and the papers of each month of the archive and of
 * each month of a subject. Only those that have a page; none is of the papers of digests that are held.
 */
export function paperLists(
  { periods, ofSubjects, best, topPathOf, archivePathOf, subjectPathOf }: SitePeriods,
  papers: ReadonlyMap<string, PaperOutput>,
  address: SiteAddress,
): PaperListOutput[] {
  const list = (
    own: Pick<PaperListOutput, "of" | "period" | "code">,
    path: string | null,
    some: readonly PeriodPaper[],
    count = Infinity,
  ): PaperListOutput[] => {
    if (path === null) return [];
    const listed = topPapers(some, "score", count).flatMap(
      ({ paper: { key }, score, scoreMetrics }) => {
        const paper = papers.get(key);
        return paper === undefined ? [] : [{ paper, score, scoreMetrics }];
      },
    );
    return [{ ...own, path, url: pageUrl(path, address), papers: listed }];
  };
  return [
    ...[...periods].flatMap(([period, some]) => [
      ...list({ of: "best", period, code: null }, topPathOf(period), some, best),
      ...(isMonth(period)
        ? list({ of: "archive", period, code: null }, archivePathOf(period), some)
        : []),
    ]),
    ...[...ofSubjects].flatMap(([code, ofSubject]) =>
      [...ofSubject].flatMap(([period, some]) =>
        isMonth(period)
          ? list({ of: "subject", period, code }, subjectPathOf(code, period), some)
          : [],
      ),
    ),
  ];
}

function isMonth(period: Period): boolean {
  return period.includes("-");
}
