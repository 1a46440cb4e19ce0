import { ConfigError } from "../config/read-config";
import { OptionsError } from "./resolve-options";
import { themeConfig } from "./theme-config";
import type { ThemeOptionsInput } from "./theme-options-input";

/**
 * The `gatsby-config.js` of the published package; Gatsby calls it with the site's options. Wrong ones, and a wrong configuration
 * file, it leaves to Gatsby, which checks the options of all plugins next (`hookSchema`) and tells them once: an error here it
 * would tell twice, with a stack.
 */
module.exports = (options: ThemeOptionsInput = {}) => {
  try {
    return themeConfig(options, { themeRoot: __dirname, siteRoot: process.cwd() });
  } catch (error) {
    if (error instanceof OptionsError || error instanceof ConfigError) return {};
    throw error;
  }
};
