import type { CreateWebpackConfigArgs } from "gatsby";
import { isOwnTemplate } from "../is-own-template";

/**
 * Leaves Gatsby's browser scripts without minifying and source maps in a build in which no page loads them:
 * every page is the theme's, and the theme's pages load none unless the site asks for `hydrate`. Both take a
 * tenth of the CPU time of a clean build of a small site. CSS is minified as ever, since pages contain it.
 */
export function skipMinifying(
  { stage, getConfig, actions, store }: CreateWebpackConfigArgs,
  themeRoot: string,
  hydrate: boolean,
): void {
  if (stage !== "build-javascript" || hydrate) return;
  const pages: ReadonlyMap<string, { component: string }> = store.getState().pages;
  if (![...pages.values()].every(({ component }) => isOwnTemplate(component, themeRoot))) return;
  const config = getConfig();
  const minimizers: readonly object[] = config.optimization.minimizer;
  const minimizer = minimizers.filter(({ constructor }) => constructor.name !== "TerserPlugin");
  config.devtool = false;
  config.optimization = { ...config.optimization, minimizer };
  actions.replaceWebpackConfig(config);
}
