import { findArxivSubject } from "../../arxiv/arxiv-subjects";
import type { SubjectPeriods } from "../../statistics/subject-periods";
import type { SitePaths } from "../addresses/site-paths";
import type { CollectedPaper } from "../papers/collect-papers";
import { byDate, byScore, lastSeen } from "../papers/paper-order";
import { papersBySubject } from "../papers/papers-by-subject";
import type { NodeId } from "../records/node-id";
import { paginate } from "./paging";
import { periodWays } from "./period-ways";
import type { Route, SubjectContext, SubjectGroup } from "./route";
import { isShortList } from "./short-list";
import { subjectSpans } from "./subject-period-routes";

/** What the pages of subjects know of time. */
export interface SubjectTimes {
  activityOf: (code: string) => SubjectContext["activity"];
  periods: SubjectPeriods;
}

/**
 * Returns the index of subjects and the pages of each, of all time, in two orders unless they are few; none on a site without such
 * pages.
 */
export function subjectRoutes(
  papers: readonly CollectedPaper[],
  papersPerPage: number,
  paths: Pick<SitePaths, "subject" | "subjects">,
  { activityOf, periods }: SubjectTimes,
  nodeId: NodeId,
): Route[] {
  if (paths.subjects === null) return [];
  const subjects = papersBySubject(papers);
  const context = { groups: subjectGroups(subjects, paths) };
  return [
    { path: paths.subjects, template: "subject-index", context },
    ...[...subjects].flatMap(([code, ofSubject]): Route[] => {
      const datePath = paths.subject(code, "date");
      if (datePath === null) return [];
      const scorePath = isShortList(ofSubject.length) ? null : paths.subject(code, "score");
      const subjectId = nodeId("HotPapersSubject", code);
      const common = { subjectId, count: ofSubject.length, datePath, scorePath };
      const activity = activityOf(code);
      const pagesOf = (order: "date" | "score") => {
        const ordered = order === "date" ? byDate(ofSubject) : byScore(ofSubject);
        const parts = order === "date" ? { by: "date" as const, of: dateOf } : undefined;
        const { below } = periodWays("", subjectSpans(code, periods.get(code), order, paths));
        const path = order === "date" ? datePath : scorePath;
        if (path === null) return [];
        return paginate(ordered, path, papersPerPage, parts).map((page): Route => {
          const isFirst = page.paging.page === 1;
          const paperIds = page.items.map(({ key }) => nodeId("HotPapersPaper", key));
          const own = { order, paperIds, paging: page.paging };
          const times = { activity: isFirst ? activity : [], periods: isFirst ? below : [] };
          return { path: page.path, template: "subject", context: { ...common, ...own, ...times } };
        });
      };
      return [...pagesOf("date"), ...pagesOf("score")];
    }),
  ];
}

const dateOf = (paper: CollectedPaper) => lastSeen(paper) || null;

/** Groups by name, subjects by code; subjects that arXiv does not know come last. */
function subjectGroups(
  subjects: Map<string, CollectedPaper[]>,
  paths: Pick<SitePaths, "subject">,
): SubjectGroup[] {
  const groups = new Map<string | null, SubjectGroup["subjects"]>();
  for (const [code, papers] of subjects) {
    const { name, group } = findArxivSubject(code) ?? { name: null, group: null };
    const known = groups.get(group) ?? [];
    const path = paths.subject(code);
    if (path !== null) known.push({ code, name, path, count: papers.length });
    groups.set(group, known);
  }
  const rank = (name: string | null) => name ?? "\u{10ffff}";
  return [...groups]
    .map(([name, all]) => ({ name, subjects: all.sort((a, b) => (a.code < b.code ? -1 : 1)) }))
    .sort((a, b) => (rank(a.name) < rank(b.name) ? -1 : 1));
}
