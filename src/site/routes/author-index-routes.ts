import { compareText } from "../../messages/compare-text";
import { invertedName, parseAuthorName } from "../../outputs/papers/author-name";
import type { SitePaths } from "../addresses/site-paths";
import { authorKey } from "../papers/author-key";
import { paginate } from "./paging";
import type { AuthorIndexContext, Route } from "./route";
import type { RoutedAuthor } from "./author-routes";

/** A line is short, and a name is looked for by its place in the list. */
const AUTHORS_PER_PAGE = 200;
/** Stands for the names that begin with none of the letters that have a case. */
const OTHER_LETTERS = "…";

type ListedAuthor = AuthorIndexContext["authors"][number];

/**
 * Returns the index of the authors who have pages: by their number of papers, ties by name, and by family
 * name. None if no author has a page.
 */
export function authorIndexRoutes(
  authors: readonly RoutedAuthor[],
  { authors: papersPath, authorsByName: namePath }: Pick<SitePaths, "authors" | "authorsByName">,
): Route[] {
  if (papersPath === null || namePath === null || authors.length === 0) return [];
  const byName = authors
    .map(({ name, path, papers }) => {
      const inverted = invertedName(parseAuthorName(name));
      const sortKey = authorKey(inverted);
      return { name, inverted, sortKey, path, papers: papers.length };
    })
    .sort((a, b) => compareText(a.sortKey, b.sortKey) || compareText(a.path, b.path));
  const byPapers = byName.toSorted((a, b) => b.papers - a.papers);
  const context = { count: authors.length, papersPath, namePath };
  const letters = {
    by: "letter" as const,
    of: ({ sortKey }: { sortKey: string }) => letterOf(sortKey),
  };
  return [
    ...paginate(byPapers, papersPath, AUTHORS_PER_PAGE).map(({ path, items, paging }): Route => ({
      path,
      template: "author-index",
      context: { ...context, order: "papers", authors: items.map(asWritten), paging },
    })),
    ...paginate(byName, namePath, AUTHORS_PER_PAGE, letters).map(
      ({ path, items, paging }): Route => ({
        path,
        template: "author-index",
        context: { ...context, order: "name", authors: items.map(asInverted), paging },
      }),
    ),
  ];
}

function asWritten({ name, path, papers }: ListedAuthor): ListedAuthor {
  return { name, path, papers };
}

function asInverted({ inverted, path, papers }: ListedAuthor & { inverted: string }): ListedAuthor {
  return { name: inverted, path, papers };
}

function letterOf(sortKey: string): string {
  const [first = ""] = sortKey.toUpperCase();
  return /^\p{Lu}$/u.test(first) ? first : OTHER_LETTERS;
}
