import type { Count, CountedPaper } from "./count-source";

/** Returns the counts of papers as the sums of those of their posts, all of one network; papers without any are not there. */
export function sumOfPosts(
  papers: readonly CountedPaper[],
  countsOf: (post: CountedPaper["posts"][number]) => readonly Count[],
): Map<string, Count[]> {
  const found = new Map<string, Count[]>();
  for (const { key, posts } of papers) {
    const sums = new Map<string, number>();
    for (const { name, value } of posts.flatMap((post) => [...countsOf(post)])) {
      sums.set(name, (sums.get(name) ?? 0) + value);
    }
    if (sums.size > 0)
      found.set(
        key,
        [...sums].map(([name, value]) => ({ name, value })),
      );
  }
  return found;
}
