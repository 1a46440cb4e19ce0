import type { RecentDigest } from "./recent-digests";

/** So many digests say what is usual. */
const ENOUGH = 5;
/** What part of the usual is suspicious. */
const FEW = 1 / 4;

/**
 * Returns why a digest has too few papers, or `null`: fewer than were asked for (`--at-least`), or, where nothing was asked
 * for, less than a quarter of what digests before had. A source whose format has changed often gives a few papers.
 */
export function smallDigest(
  papers: number,
  { atLeast, top }: { atLeast?: number; top?: number },
  recent: readonly RecentDigest[],
): string | null {
  if (atLeast !== undefined) {
    return papers < atLeast
      ? `the digest would have ${papers} papers, and --at-least is ${atLeast}`
      : null;
  }
  const sizes = recent.map(({ keys }) => keys.length).sort((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const usual = Math.min(median, top ?? median);
  if (sizes.length < ENOUGH || papers >= usual * FEW) return null;
  return `the digest would have ${papers} papers, and the ${sizes.length} before it have ${median} as a rule; --at-least 1 writes it all the same`;
}
