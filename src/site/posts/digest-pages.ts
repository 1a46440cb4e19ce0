import type { RoutedDigest } from "./routed-digest";

/** The most papers on one page of a digest; a digest of more papers has numbered pages. */
export const PAPERS_PER_PAGE = 100;

/**
 * Returns the path of that page of a digest which shows a paper, by the paper's position in the digest, from
 * 0.
 */
export function pageOfPaper(
  { path, pages }: Pick<RoutedDigest, "path" | "pages">,
  position: number,
): string {
  return pages[Math.floor(position / PAPERS_PER_PAGE)] ?? path;
}

/** Returns whether a digest has so many papers that it is shown on several pages. */
export function isLong({ pages }: Pick<RoutedDigest, "pages">): boolean {
  return pages.length > 1;
}
