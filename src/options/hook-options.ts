import { demoOptions } from "./demo-options";
import { resolveOptions } from "./resolve-options";
import type { ThemeOptions } from "./types";

/**
 * Returns the options for a Gatsby hook. An installed theme gets its options from Gatsby; the site at the
 * root of this repository is not a plugin, so its hooks get none from Gatsby.
 */
export function hookOptions(pluginOptions: object): ThemeOptions {
  const isRootSite = !("site" in pluginOptions);
  return resolveOptions(isRootSite ? demoOptions(process.env) : pluginOptions);
}
