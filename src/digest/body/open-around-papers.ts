import { detailsBlocks } from "../unfolding/details-blocks";
import { openDetails } from "../unfolding/open-details";
import type { SplitBody } from "../papers/split-papers";
import type { Unfolded } from "../line-parts/unfolded";

/**
 * Returns a post without the tags of those `<details>` elements in which papers begin by a heading, or `null`
 * if there are none: a paper is shown whole, outside of any element that began before it.
 */
export function openAroundPapers(
  lines: readonly string[],
  { papers, code }: Pick<SplitBody, "papers" | "code">,
): Unfolded | null {
  if (papers.length === 0) return null;
  const blocks = detailsBlocks(lines, code);
  if (blocks.size === 0) return null;
  const headings = new Set(papers.map(({ heading }) => heading.index));
  let count = 0;
  /** For each line the number of papers that begin before it. */
  const before = lines.map((_, index) => (headings.has(index) ? count++ : count));
  const wrappers = [...blocks.values()].filter(
    ({ start, last }) => (before[last] ?? 0) > (before[start] ?? 0),
  );
  return wrappers.length === 0 ? null : openDetails(lines, wrappers);
}
