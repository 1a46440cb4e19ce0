import { posix } from "node:path";
import type { Store } from "gatsby";

/** As far as Gatsby's record of a plugin is looked at. */
interface Plugin {
  name: string;
  nodeAPIs: string[];
  pluginOptions?: { output?: unknown };
}

/**
 * Returns the path of the index that gatsby-plugin-sitemap writes, in the folder that its option `output`
 * names; `null` if the plugin is not in use.
 */
export function sitemapPath(store: Store): string | null {
  const plugins: Plugin[] = store.getState().flattenedPlugins;
  const sitemap = plugins.find(
    ({ name, nodeAPIs }) => name === "gatsby-plugin-sitemap" && nodeAPIs.length > 0,
  );
  if (sitemap === undefined) return null;
  const { output } = sitemap.pluginOptions ?? {};
  return posix.join("/", typeof output === "string" ? output : "/", "sitemap-index.xml");
}
