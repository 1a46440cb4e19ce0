import type { ThemeOptions } from "../options/types";
import { listPages } from "./list-pages";
import type { PlacedDigest, PlacedTerm } from "./placed-digest";
import type { Route, TermKind } from "./route";

/** Returns the index of all tags or categories, and the pages of each. `posts` come newest first. */
export function termRoutes(
  kind: TermKind,
  posts: readonly PlacedDigest[],
  { paths: { basePath }, lists: { perPage } }: ThemeOptions,
): Route[] {
  const byTerm = new Map<string, { term: PlacedTerm; digests: PlacedDigest[] }>();
  for (const digest of posts) {
    const terms = kind === "tag" ? digest.tags : digest.category === null ? [] : [digest.category];
    for (const term of terms) {
      const known = byTerm.get(term.path) ?? { term, digests: [] };
      known.digests.push(digest);
      byTerm.set(term.path, known);
    }
  }
  const terms = [...byTerm.values()].map(({ term, digests }) => ({
    ...term,
    count: digests.length,
  }));
  terms.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const indexPath = `${basePath}${kind === "tag" ? "tags" : "categories"}/`;
  return [
    { path: indexPath, template: "term-index", context: { kind, terms } },
    ...[...byTerm.values()].flatMap(({ term, digests }) =>
      listPages(digests, term.path, perPage).map(({ path, context }) => ({
        path,
        template: "term" as const,
        context: { ...context, kind, name: term.name, count: digests.length },
      })),
    ),
  ];
}
