import { addressChanged } from "../../problems/rules/address-changed";
import { siteProblem, type SiteProblem } from "../../problems/site-problem";
import { authorKey } from "./author-key";
import type { CollectedAuthor } from "./collect-authors";

/**
 * Returns a problem for each of these authors, who have pages, whose name cannot be part of an address
 * unchanged. It is reported at the first line of authors with the name.
 */
export function authorProblems(authors: readonly CollectedAuthor[]): SiteProblem[] {
  return authors.flatMap(({ key, name, slug, change, papers }) => {
    if (change === null) return [];
    const first = papers
      .flatMap(({ appearances }) => appearances)
      .find(({ entry }) => entry.authors.some((author) => authorKey(author) === key));
    if (first === undefined) return [];
    const { authors: line, heading } = first.entry.places;
    const values = { of: "author" as const, name, instead: slug, change };
    return [siteProblem(first.digest.file.displayPath, addressChanged, line ?? heading, values)];
  });
}
