import { join } from "node:path";
import type { Actions } from "gatsby";
import type { Route } from "../../site/routes/route";

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
  top: true,
  trends: true,
};

/** Where the pages stand that are to go before any is rendered. */
const HELD_UNDER = "/hot-papers/unused/";

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
  for (const name of unused) {
    const component = join(themeRoot, `src/templates/${name}.tsx`);
    createPage({ path: `${HELD_UNDER}${name}/`, component, context: {} });
  }
}

/**
 * Takes those pages away again: after queries are read, before one is run or a page is rendered. They are looked up
 * among Gatsby's pages, which it knows by paths that follow the site's option `trailingSlash` and its own hooks.
 */
export function dropUnusedTemplates(
  pages: ReadonlyMap<string, { path: string; component: string }>,
  { deletePage }: Pick<Actions, "deletePage">,
): void {
  const held = [...pages.values()].filter(({ path }) => path.includes(HELD_UNDER));
  for (const { path, component } of held) deletePage({ path, component });
}
