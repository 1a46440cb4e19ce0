import { findArxivSubject } from "../../arxiv/arxiv-subjects";
import type { ThemeOptions } from "../../options/types";
import type { CollectedAuthor } from "../papers/collect-authors";
import type { CollectedPaper } from "../papers/collect-papers";
import type { NodeId } from "../records/node-id";
import { paginate } from "./paging";
import { byDate, byScore } from "../papers/paper-order";
import { papersBySubject } from "../papers/papers-by-subject";
import type { Route, SubjectContext, SubjectGroup } from "./route";
import { paperPath, subjectPath } from "../addresses/site-address";

/** Returns the pages of papers, of subjects and of the authors that have one. */
export function paperRoutes(
  papers: readonly CollectedPaper[],
  authors: readonly (CollectedAuthor & { path: string })[],
  options: ThemeOptions,
  activityOf: (code: string) => SubjectContext["activity"],
  nodeId: NodeId,
): Route[] {
  const { papersPerPage } = options.lists;
  const idOf = ({ key }: CollectedPaper) => nodeId("HotPapersPaper", key);
  const subjects = papersBySubject(papers);
  return [
    ...papers.flatMap((paper): Route[] => {
      const path = paperPath(paper.key, options);
      if (path === null) return [];
      return [{ path, template: "paper", context: { paperId: idOf(paper), paperKey: paper.key } }];
    }),
    {
      path: `${options.paths.basePath}subjects/`,
      template: "subject-index",
      context: { groups: subjectGroups(subjects, options) },
    },
    ...[...subjects].flatMap(([code, ofSubject]): Route[] => {
      const datePath = subjectPath(code, options);
      if (datePath === null) return [];
      const scorePath = `${datePath}by-score/`;
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

/** Groups by name, subjects by code; what arXiv does not know comes last. */
function subjectGroups(
  subjects: Map<string, CollectedPaper[]>,
  options: ThemeOptions,
): SubjectGroup[] {
  const groups = new Map<string | null, SubjectGroup["subjects"]>();
  for (const [code, papers] of subjects) {
    const { name, group } = findArxivSubject(code) ?? { name: null, group: null };
    const known = groups.get(group) ?? [];
    const path = subjectPath(code, options);
    if (path !== null) known.push({ code, name, path, count: papers.length });
    groups.set(group, known);
  }
  const rank = (name: string | null) => name ?? "\u{10ffff}";
  return [...groups]
    .map(([name, all]) => ({ name, subjects: all.sort((a, b) => (a.code < b.code ? -1 : 1)) }))
    .sort((a, b) => (rank(a.name) < rank(b.name) ? -1 : 1));
}
