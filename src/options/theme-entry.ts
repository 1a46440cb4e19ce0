import { themeConfig } from "./theme-config";
import type { ThemeOptionsInput } from "./theme-options-input";

/** The `gatsby-config.js` of the published package; Gatsby calls it with the site's options. */
module.exports = (options: ThemeOptionsInput = {}) =>
  themeConfig(options, { themeRoot: __dirname, siteRoot: process.cwd() });
