import { OptionsError } from "./resolve-options";
import { themeConfig } from "./theme-config";
import type { ThemeOptionsInput } from "./theme-options-input";

/**
 * The `gatsby-config.js` of the published package; Gatsby calls it with the site's options. Wrong ones it leaves to Gatsby,
 * which checks those of all plugins next and tells them once: an error here it would tell twice, with a stack.
 */
module.exports = (options: ThemeOptionsInput = {}) => {
  try {
    return themeConfig(options, { themeRoot: __dirname, siteRoot: process.cwd() });
  } catch (error) {
    if (error instanceof OptionsError) return {};
    throw error;
  }
};
