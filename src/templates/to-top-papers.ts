import type { TopPaperView } from "../components/types";
import type { TopPaper } from "../site/routes/route";
import { toRichText } from "./to-rich-text";

/**
 * Returns a function that gives top papers as pages show them, from the nodes of all papers that a page
 * names.
 */
export function toTopPapers(nodes: readonly Queries.HotPapersTopPaperFragment[]) {
  const byId = new Map(nodes.map((paper) => [paper.id, paper]));
  return (top: readonly TopPaper[]): TopPaperView[] =>
    top.flatMap(({ id, ...score }) => {
      const paper = byId.get(id);
      if (paper === undefined) return [];
      return [{ path: paper.href, title: toRichText(paper.title, paper.titleTree), ...score }];
    });
}
