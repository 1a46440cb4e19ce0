import type { TopPaperView } from "../components/types";
import type { TopPaper } from "../site/routes/route";
import { once, type Once } from "./once";
import { toRichText } from "./to-rich-text";

/**
 * Returns a function that gives top papers as pages show them, from the nodes of all papers that a page
 * names. Each tells reference managers of a paper once, as `firstOf` has it.
 */
export function toTopPapers(
  nodes: readonly Queries.HotPapersTopPaperFragment[],
  firstOf: Once = once(),
) {
  const byId = new Map(nodes.map((paper) => [paper.id, paper]));
  return (top: readonly TopPaper[]): TopPaperView[] =>
    top.flatMap(({ id, ...score }) => {
      const paper = byId.get(id);
      if (paper === undefined) return [];
      const title = toRichText(paper.title, paper.titleTree);
      return [{ path: paper.href, title, coins: firstOf(paper.coins), ...score }];
    });
}
