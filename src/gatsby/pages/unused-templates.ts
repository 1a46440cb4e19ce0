import { basename, join } from "node:path";
import type { Actions, NodePluginArgs } from "gatsby";
import type { Route } from "../../site/routes/route";
import { isOwnTemplate } from "../is-own-template";

/** Every template with a query. */
const TEMPLATES: Record<Exclude<Route["template"], "not-found" | "reading-list">, true> = {
  digest: true,
  "long-digest": true,
  home: true,
  list: true,
  "term-index": true,
  archive: true,
  paper: true,
  subject: true,
  "subject-period": true,
  "subject-index": true,
  author: true,
  "author-index": true,
  feeds: true,
  top: true,
  trends: true,
  search: true,
};

const READ = "QUERY_EXTRACTED";

/** The paths of the temporary pages, which are deleted before any page is rendered. */
const HELD_UNDER = "/hot-papers/unused/";

/**
 * Gives each template that no page uses a temporary page while a build reads queries. Otherwise Gatsby would
 * warn that, for example, the query of a small site's author pages will not run, as if pages had failed.
 */
export function holdUnusedTemplates(
  used: readonly string[],
  themeRoot: string,
  { createPage }: Pick<Actions, "createPage">,
): void {
  const unused = Object.keys(TEMPLATES).filter((name) => !used.includes(name));
  for (const name of unused) {
    const component = join(themeRoot, `src/templates/${name}.tsx`);
    createPage({ path: `${HELD_UNDER}${name}/`, component, context: {} });
  }
}

/**
 * Deletes the temporary pages after queries are read, before one runs or a page is rendered. They are looked
 * up among Gatsby's pages, since their paths depend on the site's option `trailingSlash` and its hooks.
 */
export function dropUnusedTemplates(
  pages: ReadonlyMap<string, { path: string; component: string }>,
  { deletePage }: Pick<Actions, "deletePage">,
): void {
  const held = [...pages.values()].filter(({ path }) => path.includes(HELD_UNDER));
  for (const { path, component } of held) deletePage({ path, component });
}

/** What is used of the arguments of Gatsby's hooks; `emitter` tells of each action of its store. */
type Hook = Pick<NodePluginArgs, "actions" | "store" | "emitter">;

/**
 * Does both in `gatsby develop`, which reads queries after each change of a file, and has no hook between reading and running
 * them: the pages go at the first action by which Gatsby notes a query.
 */
export function holdWhileQueriesAreRead(
  { actions, store, emitter }: Hook,
  themeRoot: string,
): void {
  const pages: ReadonlyMap<string, { path: string; component: string }> = store.getState().pages;
  const own = [...pages.values()].filter(({ component }) => isOwnTemplate(component, themeRoot));
  const used = own.map(({ component }) => basename(component, ".tsx"));
  holdUnusedTemplates([...new Set(used)], themeRoot, actions);
  const drop = () => {
    emitter.off(READ, drop);
    dropUnusedTemplates(store.getState().pages, actions);
  };
  emitter.on(READ, drop);
}
