import { demoOptions } from "./demo-options";
import { resolveOptions } from "./resolve-options";
import type { ThemeOptions } from "./types";

/**
 * Returns the options that a Gatsby hook works with. An installed theme gets its own from Gatsby;
 * the site at the root of this repository is no plugin of itself, so its hooks get none.
 */
export function hookOptions(pluginOptions: object): ThemeOptions {
  const isRootSite = !("site" in pluginOptions);
  return resolveOptions(isRootSite ? demoOptions(process.env) : pluginOptions);
}
