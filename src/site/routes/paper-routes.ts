import { findArxivSubject } from "../../arxiv/arxiv-subjects";
import type { CollectedAuthor } from "../papers/collect-authors";
import type { CollectedPaper } from "../papers/collect-papers";
import type { NodeId } from "../records/node-id";
import { paginate } from "./paging";
import { byDate, byScore } from "../papers/paper-order";
import { papersBySubject } from "../papers/papers-by-subject";
import type { Route, SubjectContext, SubjectGroup } from "./route";
import type { SitePaths } from "../addresses/site-paths";

/** Returns the pages of papers, of subjects and of the authors that have one; none on a site without such pages. */
export function paperRoutes(
  papers: readonly CollectedPaper[],
  authors: readonly (CollectedAuthor & { path: string })[],
  papersPerPage: number,
  paths: SitePaths,
  activityOf: (code: string) => SubjectContext["activity"],
  nodeId: NodeId,
): Route[] {
  if (paths.subjects === null) return [];
  const idOf = ({ key }: CollectedPaper) => nodeId("HotPapersPaper", key);
  const subjects = papersBySubject(papers);
  return [
    ...papers.flatMap((paper): Route[] => {
      const path = paths.paper(paper.key);
      if (path === null) return [];
      return [{ path, template: "paper", context: { paperId: idOf(paper), paperKey: paper.key } }];
    }),
    {
      path: paths.subjects,
      template: "subject-index",
      context: { groups: subjectGroups(subjects, paths) },
    },
    ...[...subjects].flatMap(([code, ofSubject]): Route[] => {
      const datePath = paths.subject(code, "date");
      const scorePath = paths.subject(code, "score");
      if (datePath === null || scorePath === null) return [];
      const subjectId = nodeId("HotPapersSubject", code);
      const common = { subjectId, count: ofSubject.length, datePath, scorePath };
      const activity = activityOf(code);
      const pagesOf = (order: "date" | "score", path: string, ordered: CollectedPaper[]) =>
        paginate(ordered, path, papersPerPage).map((page) => ({
          path: page.path,
          template: "subject" as const,
          context: {
            ...{ ...common, order, paperIds: page.items.map(idOf), paging: page.paging },
            activity: page.paging.page === 1 ? activity : [],
          },
        }));
      return [
        ...pagesOf("date", datePath, byDate(ofSubject)),
        ...pagesOf("score", scorePath, byScore(ofSubject)),
      ];
    }),
    ...authors.map((author) => ({
      path: author.path,
      template: "author" as const,
      context: {
        authorId: nodeId("HotPapersAuthor", author.key),
        paperIds: byDate(author.papers).map(idOf),
      },
    })),
  ];
}

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
