import type { ThemeOptions } from "../../options/types";
import { listRoutes } from "./list-routes";
import type { RoutedDigest, RoutedTerm } from "../posts/routed-digest";
import type { Route, TermKind } from "./route";

/** Returns the index of all tags or categories, at `indexPath`, and the pages of each. `posts` come newest first. */
export function termRoutes(
  kind: TermKind,
  posts: readonly RoutedDigest[],
  listOptions: ThemeOptions["lists"],
  indexPath: string,
): Route[] {
  const byTerm = new Map<string, { term: RoutedTerm; digests: RoutedDigest[] }>();
  for (const digest of posts) {
    const terms = kind === "tag" ? digest.tags : digest.category === null ? [] : [digest.category];
    for (const term of terms) {
      const known = byTerm.get(term.path) ?? { term, digests: [] };
      known.digests.push(digest);
      byTerm.set(term.path, known);
    }
  }
  const lists = [...byTerm.values()].map(({ term, digests }) => ({
    term: { ...term, count: digests.length },
    digests,
  }));
  const terms = lists.map(({ term }) => term);
  terms.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return [
    { path: indexPath, template: "term-index", context: { kind, terms } },
    ...lists.flatMap(({ term, digests }) =>
      listRoutes({ kind, term }, digests, term.path, listOptions),
    ),
  ];
}
