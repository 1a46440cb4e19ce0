import { compareInstants } from "../../messages/utc-instant";
import { compareText } from "../../messages/compare-text";
import type { PaperOutput } from "../types";

/** Returns the day of the newest digest that a paper is in (`2020-09-15`); empty if no date of it is known. */
export function lastDay({ appearances }: Pick<PaperOutput, "appearances">): string {
  const dates = appearances.flatMap(({ digest, isHeld }) =>
    isHeld || digest.date === null ? [] : [digest.date],
  );
  return dates.sort(compareInstants).at(-1)?.slice(0, 10) ?? "";
}

/** Returns papers by that day, newest first; of one day by score, highest first, then by key. */
export function searchedPapers(papers: readonly PaperOutput[]): PaperOutput[] {
  return papers
    .map((paper) => ({ paper, day: lastDay(paper) }))
    .sort(
      (a, b) =>
        compareText(b.day, a.day) ||
        b.paper.score - a.paper.score ||
        compareText(a.paper.key, b.paper.key),
    )
    .map(({ paper }) => paper);
}
