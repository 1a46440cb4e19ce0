import type { HighlightsView } from "../components/types";
import type { HighlightsContext } from "../site/routes/route";
import { toLeadingPapers } from "./to-leading-papers";

/** Returns what stands out as the home page shows it, with the papers that it names. */
export function toHighlights(
  { week, month, ...others }: HighlightsContext,
  papers: readonly Queries.HotPapersLeadingPaperFragment[],
): HighlightsView {
  const leading = toLeadingPapers(papers);
  return { ...others, week: leading(week), month: leading(month) };
}
