import { addressChanged } from "../../problems/rules/address-changed";
import { slugCollision } from "../../problems/rules/slug-collision";
import { termCase } from "../../problems/rules/term-case";
import { siteProblem, type SiteProblem } from "../../problems/site-problem";
import type { RoutedTerm } from "./routed-digest";
import { sameTerms, type TermUse } from "./same-terms";
import { termSlug } from "./term-slug";
import { uniqueSlugs } from "./unique-slugs";

/**
 * Returns the tags or categories of these uses (oldest first) by each of their names; names that differ only
 * in case share one. Adds a problem for each other spelling, each slug that two of them claim, and each that
 * had to be changed.
 */
export function assignTermPaths(
  uses: readonly TermUse[],
  { of, pathOf }: { of: "category" | "tag"; pathOf: (slug: string) => string },
  problems: SiteProblem[],
): Map<string, RoutedTerm> {
  const claims = sameTerms(uses).flatMap(({ name, uses: own }) => {
    const [first] = own;
    if (first === undefined) return [];
    // That of the oldest use, so that it stays when another spelling becomes the most frequent.
    const { segment, change } = termSlug(first.name);
    return [{ name, slug: segment, change, first, uses: own }];
  });
  const { slugs, collisions } = uniqueSlugs(claims);
  const terms = new Map<string, RoutedTerm>();
  for (const [i, { name, slug, change, first, uses: own }] of claims.entries()) {
    const term = { name, path: pathOf(slugs[i] ?? slug) };
    for (const use of own) {
      terms.set(use.name, term);
      if (use.name === name) continue;
      const values = { of, name: use.name, instead: name };
      problems.push(siteProblem(use.file.displayPath, termCase, use.range, values));
    }
    if (change === null) continue;
    const values = { of, name: first.name, instead: slugs[i] ?? slug, change };
    problems.push(siteProblem(first.file.displayPath, addressChanged, first.range, values));
  }
  for (const { claim, takenBy, slug } of collisions) {
    const { name, first } = claim;
    problems.push(
      siteProblem(first.file.displayPath, slugCollision, first.range, { name, takenBy, slug }),
    );
  }
  return terms;
}
