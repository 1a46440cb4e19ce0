import type { SitePaths } from "../addresses/site-paths";
import type { CollectedAuthor } from "../papers/collect-authors";
import type { CollectedPaper } from "../papers/collect-papers";
import { byDate, byScore, lastSeen } from "../papers/paper-order";
import type { NodeId } from "../records/node-id";
import { paginate } from "./paging";
import type { Route } from "./route";
import { isShortList } from "./short-list";

/** An author who has a page, at `path`. */
export type RoutedAuthor = CollectedAuthor & { path: string };

/** Returns the pages of the authors that have one, by date and, unless a list is short, by score. */
export function authorRoutes(
  authors: readonly RoutedAuthor[],
  papersPerPage: number,
  paths: Pick<SitePaths, "author">,
  nodeId: NodeId,
): Route[] {
  return authors.flatMap(({ key, slug, path, papers }) => {
    const authorId = nodeId("HotPapersAuthor", key);
    const scorePath = isShortList(papers.length) ? null : paths.author(slug, "score");
    const common = { authorId, count: papers.length, datePath: path, scorePath };
    const parts = { by: "date" as const, of: dateOf };
    const pages = [
      ...paginate(byDate(papers), path, papersPerPage, parts).map((page) => ({
        ...page,
        order: "date" as const,
      })),
      ...(scorePath === null ? [] : paginate(byScore(papers), scorePath, papersPerPage)).map(
        (page) => ({ ...page, order: "score" as const }),
      ),
    ];
    return pages.map(({ path: ownPath, items, paging, order }): Route => {
      const paperIds = items.map((paper) => nodeId("HotPapersPaper", paper.key));
      return {
        path: ownPath,
        template: "author",
        context: { ...common, order, paperIds, paging },
      };
    });
  });
}

const dateOf = (paper: CollectedPaper) => lastSeen(paper) || null;
