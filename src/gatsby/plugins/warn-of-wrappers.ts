import type { Reporter, Store } from "gatsby";
import type { ThemeOptions } from "../../options/types";

/** As far as Gatsby's record of a plugin is looked at. */
interface Plugin {
  name: string;
  browserAPIs: string[];
  ssrAPIs: string[];
}

const WRAPPERS = ["wrapPageElement", "wrapRootElement"];

/**
 * Warns a site that wraps its pages that its wrapper is only HTML on the theme's pages: they load no React to
 * run it.
 */
export function warnOfWrappers(
  { store, reporter }: { store: Store; reporter: Pick<Reporter, "warn"> },
  { hydrate, onProblem }: Pick<ThemeOptions, "hydrate" | "onProblem">,
): void {
  if (hydrate || onProblem === "ignore") return;
  const plugins: Plugin[] = store.getState().flattenedPlugins;
  const site = plugins.find(({ name }) => name === "default-site-plugin");
  const used = WRAPPERS.filter(
    (name) => site?.browserAPIs?.includes(name) || site?.ssrAPIs?.includes(name),
  );
  if (used.length === 0) return;
  reporter.warn(
    `This site wraps its pages (${used.join(", ")}). In a build it is HTML alone on the pages of gatsby-theme-hot-papers, ` +
      "without state or effects, since they load no React. Set the theme's option hydrate to true if it needs them.",
  );
}
