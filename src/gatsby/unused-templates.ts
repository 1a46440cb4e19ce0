import { join } from "node:path";
import type { Actions } from "gatsby";
import type { Route } from "./route";

/** Every template with a query. */
const TEMPLATES: Record<Exclude<Route["template"], "not-found">, true> = {
  digest: true,
  home: true,
  list: true,
  "term-index": true,
  archive: true,
  paper: true,
  subject: true,
  "subject-index": true,
  author: true,
  best: true,
  trends: true,
};

/** The pages that are to go before any is rendered. */
let placeholders: { path: string; component: string }[] = [];

/**
 * Gives each template that no page uses a page for the time in which a build reads queries: Gatsby would warn that the
 * query of a small site's author pages, say, will not be run, as if pages had failed. Not for `gatsby develop`, which
 * runs queries before a page can be taken away again.
 */
export function holdUnusedTemplates(
  used: readonly Route["template"][],
  themeRoot: string,
  { createPage }: Pick<Actions, "createPage">,
): void {
  const unused = Object.keys(TEMPLATES).filter(
    (name) => !used.some((template) => template === name),
  );
  placeholders = unused.map((name) => ({
    path: `/hot-papers/unused/${name}/`,
    component: join(themeRoot, `src/templates/${name}.tsx`),
  }));
  for (const page of placeholders) createPage({ ...page, context: {} });
}

/** Takes those pages away again: after queries are read, before one is run or a page is rendered. */
export function dropUnusedTemplates({ deletePage }: Pick<Actions, "deletePage">): void {
  for (const page of placeholders) deletePage(page);
  placeholders = [];
}
