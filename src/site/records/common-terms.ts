import type { RoutedDigest } from "../posts/routed-digest";

/**
 * Returns the paths of the tags and categories that every one of these digests has, so that they tell nothing of any;
 * none of a single digest.
 */
export function commonTerms(digests: readonly Pick<RoutedDigest, "category" | "tags">[]): string[] {
  const [first, ...others] = digests.map(
    ({ category, tags }) =>
      new Set([...(category ? [category] : []), ...tags].map(({ path }) => path)),
  );
  if (first === undefined || others.length === 0) return [];
  return [...first].filter((path) => others.every((paths) => paths.has(path)));
}
