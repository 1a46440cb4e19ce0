import { authorKey } from "../papers/author-key";
import type { CollectedAuthor } from "../papers/collect-authors";

/** Returns the path of the page of an author by a spelling of their name; `null` for one without a page. */
export type AuthorPathOf = (name: string) => string | null;

/** Returns a function that gives the path of the page of an author, of those who have one. */
export function authorPaths(
  authors: readonly (Pick<CollectedAuthor, "key"> & { path: string })[],
): AuthorPathOf {
  const paths = new Map(authors.map(({ key, path }) => [key, path]));
  return (name) => paths.get(authorKey(name)) ?? null;
}
