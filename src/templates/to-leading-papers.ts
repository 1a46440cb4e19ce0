import type { LeadingPaperView } from "../components/types";
import type { LeadingPaper } from "../site/routes/route";
import { toRichText } from "./to-rich-text";

/** Returns a function that gives leading papers as pages show them, from the nodes of all that a page names. */
export function toLeadingPapers(nodes: readonly Queries.HotPapersLeadingPaperFragment[]) {
  const byId = new Map(nodes.map((paper) => [paper.id, paper]));
  return (leading: readonly LeadingPaper[]): LeadingPaperView[] =>
    leading.flatMap(({ id, score }) => {
      const paper = byId.get(id);
      if (paper === undefined) return [];
      return [{ path: paper.place, title: toRichText(paper.title, paper.titleTree), score }];
    });
}
