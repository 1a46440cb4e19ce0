import type { ObjectSchema, PluginOptionsSchemaJoi } from "gatsby-plugin-utils";
import { ConfigError, readConfig } from "../config/read-config";
import { optionsSchema } from "./schema";
import type { ThemeOptions } from "./types";

/** Returns the schema by which Gatsby checks the theme's options, and with them the configuration file in `siteRoot`. */
export function hookSchema(
  Joi: PluginOptionsSchemaJoi,
  siteRoot: string,
): ObjectSchema<ThemeOptions> {
  return optionsSchema(Joi).custom((options: ThemeOptions, helpers) => {
    try {
      readConfig(siteRoot);
      return options;
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      return helpers.message({ custom: "{#fault}" }, { fault: error.message });
    }
  });
}
