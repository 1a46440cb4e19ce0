import type { RecentTopView } from "../components/types";
import type { RecentTopContext } from "../site/routes/route";
import type { Once } from "./once";
import { toTopPapers } from "./to-top-papers";

/** Returns the recent top papers and subjects as the home page shows them, with the named papers. */
export function toRecentTop(
  { week, month, ...others }: RecentTopContext,
  papers: readonly Queries.HotPapersTopPaperFragment[],
  firstOf: Once,
): RecentTopView {
  const top = toTopPapers(papers, firstOf);
  return { ...others, week: top(week), month: top(month) };
}
