import type { ParentSpanPluginArgs } from "gatsby";
import type { ThemeOptions } from "../../options/types";

/** As far as Gatsby's record of a plugin is looked at. */
interface Plugin {
  name: string;
  nodeAPIs: string[];
  ssrAPIs: string[];
}

/** Plugins that the theme's config lists (src/options/theme-config.ts) and a site may list too. */
const SHARED = ["gatsby-transformer-remark", "gatsby-plugin-sitemap"];

/**
 * Switches off the theme's own instance of a plugin that the site lists too, so that the site's options hold and
 * nothing is made twice. Gatsby puts a theme's plugins right before the theme; a site's own come before or after.
 */
export function disableDuplicatePlugins(
  { store }: Pick<ParentSpanPluginArgs, "store">,
  { site: { siteUrl } }: Pick<ThemeOptions, "site">,
): void {
  const plugins: Plugin[] = store.getState().flattenedPlugins;
  const theme = plugins.findIndex(({ name }) => name === "gatsby-theme-hot-papers");
  const listed = siteUrl === "" ? SHARED.slice(0, 1) : SHARED;
  for (const shared of listed) {
    if (plugins.filter(({ name }) => name === shared).length < 2) continue;
    const own = plugins.slice(0, theme).findLast(({ name }) => name === shared);
    if (own === undefined) continue;
    own.nodeAPIs = [];
    own.ssrAPIs = [];
  }
}
