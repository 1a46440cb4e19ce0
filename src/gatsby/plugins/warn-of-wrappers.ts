import type { Reporter, Store } from "gatsby";
import type { ThemeOptions } from "../../options/types";

/** As far as Gatsby's record of a plugin is looked at. */
interface Plugin {
  name: string;
  browserAPIs: string[];
  ssrAPIs: string[];
}

const WRAPPERS = ["wrapPageElement", "wrapRootElement"];

const SITE = "default-site-plugin";

/**
 * Warns a site that wraps its pages, itself or by a plugin, that the wrapper is only HTML on the theme's pages: they load
 * no React to run it.
 */
export function warnOfWrappers(
  { store, reporter }: { store: Store; reporter: Pick<Reporter, "warn"> },
  { hydrate, onProblem }: Pick<ThemeOptions, "hydrate" | "onProblem">,
): void {
  if (hydrate || onProblem === "ignore") return;
  const plugins: Plugin[] = store.getState().flattenedPlugins;
  const wrappersOf = ({ browserAPIs, ssrAPIs }: Plugin) =>
    WRAPPERS.filter((name) => browserAPIs?.includes(name) || ssrAPIs?.includes(name));
  const site = plugins.filter(({ name }) => name === SITE).flatMap(wrappersOf);
  const others = plugins.filter(
    (plugin) =>
      plugin.name !== SITE &&
      // In HTML alone a wrapper has nothing else to do: it collects styles.
      WRAPPERS.some((wrapper) => plugin.browserAPIs?.includes(wrapper)),
  );
  const who = [
    ...(site.length > 0 ? [`This site wraps its pages (${[...new Set(site)].join(", ")})`] : []),
    ...others.map(
      (plugin) => `${plugin.name} wraps the site's pages (${wrappersOf(plugin).join(", ")})`,
    ),
  ];
  if (who.length === 0) return;
  const [it, needs] = who.length > 1 ? ["these wrappers are", "they need"] : ["it is", "it needs"];
  reporter.warn(
    `${who.join("; ")}. In a build ${it} HTML alone on the pages of gatsby-theme-hot-papers, ` +
      `without state or effects, since they load no React. Set the theme's option hydrate to true if ${needs} them.`,
  );
}
