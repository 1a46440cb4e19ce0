import type { RecentTopView } from "../components/types";
import type { RecentTopContext } from "../site/routes/route";
import { toTopPapers } from "./to-top-papers";

/** Returns the recent top papers and subjects as the home page shows them, with the named papers. */
export function toRecentTop(
  { week, month, ...others }: RecentTopContext,
  papers: readonly Queries.HotPapersTopPaperFragment[],
): RecentTopView {
  const top = toTopPapers(papers);
  return { ...others, week: top(week), month: top(month) };
}
