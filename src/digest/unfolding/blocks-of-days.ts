import { findHeadings } from "../lines/headings";
import type { UnfoldContext } from "./block-at";
import { findBlocks, type Known } from "./find-blocks";
import { isPeriod } from "../line-parts/is-day";
import type { BlockKind, PaperBlock } from "./paper-block";

const EVERY_KIND: ReadonlySet<BlockKind> = new Set(["table", "list", "details"]);

/**
 * Returns the lists and tables below headings that are days, or topics: a single paper counts there if at least two days, or most
 * topics, have some; `null` where they are none.
 */
export function blocksOfDays(
  lines: readonly string[],
  context: UnfoldContext,
  { details, runs }: Omit<Known, "known">,
): Map<number, PaperBlock> | null {
  const headings = findHeadings(lines, context.start, context.code);
  const days = headings.filter(isPeriod);
  const areDays = days.length >= 2;
  const level = headings.reduce((deepest, heading) => Math.max(deepest, heading.level), 0);
  const topics = areDays ? days : headings.filter((heading) => heading.level === level);
  if (topics.length < 2) return null;
  const { blocks } = findBlocks(lines, context, { details, runs, known: EVERY_KIND });
  const first = topics[0]?.index ?? 0;
  for (const at of blocks.keys()) if (at < first) return null;
  if (blocks.size < 2) return null;
  return areDays || blocks.size * 2 > topics.length ? blocks : null;
}
