import type { HighlightsView, LeadingPaperView } from "../components/types";
import type { HighlightsContext, LeadingPaper } from "../gatsby/route";
import { toRichText } from "./to-rich-text";

/** Returns what stands out as the home page shows it, with the papers that it names. */
export function toHighlights(
  { week, month, ...others }: HighlightsContext,
  papers: readonly Queries.HotPapersLeadingPaperFragment[],
): HighlightsView {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const leading = (found: readonly LeadingPaper[]): LeadingPaperView[] =>
    found.flatMap(({ id, score }) => {
      const paper = byId.get(id);
      if (paper === undefined) return [];
      return [{ path: paper.place, title: toRichText(paper.title, paper.titleTree), score }];
    });
  return { ...others, week: leading(week), month: leading(month) };
}
