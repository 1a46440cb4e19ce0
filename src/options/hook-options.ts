import { readConfig } from "../config/read-config";
import { withConfig } from "../config/with-config";
import { demoOptions } from "./demo-options";
import { resolveOptions } from "./resolve-options";
import type { ThemeOptions } from "./types";

/**
 * Returns the options for a Gatsby hook. An installed theme gets its options from Gatsby; the site at the
 * root of this repository is not a plugin, so its hooks get none from Gatsby. What the options leave open, the
 * configuration file in `siteRoot` says, which is the folder where Gatsby runs.
 */
export function hookOptions(pluginOptions: object, siteRoot = process.cwd()): ThemeOptions {
  const isRootSite = !("site" in pluginOptions);
  const options = resolveOptions(isRootSite ? demoOptions(process.env) : pluginOptions);
  return withConfig(options, readConfig(siteRoot));
}
