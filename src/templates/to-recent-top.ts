import type { RecentTopView } from "../components/types";
import type { RecentTopContext } from "../site/routes/route";
import { toTopPapers } from "./to-top-papers";

/** Returns what stands out as the home page shows it, with the papers that it names. */
export function toRecentTop(
  { week, month, ...others }: RecentTopContext,
  papers: readonly Queries.HotPapersTopPaperFragment[],
): RecentTopView {
  const top = toTopPapers(papers);
  return { ...others, week: top(week), month: top(month) };
}
