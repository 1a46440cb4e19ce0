import type { PluginOptionsSchemaJoi } from "gatsby-plugin-utils";

/** Returns the schema of a language tag (BCP 47), which it puts into the usual form: `iw` becomes `he`. */
export function language(Joi: PluginOptionsSchemaJoi) {
  return Joi.string().custom((tag: string, helpers) => {
    try {
      return Intl.getCanonicalLocales(tag)[0] ?? tag;
    } catch {
      return helpers.message({
        custom: "{#label} must be a BCP 47 language tag such as en, ja or pt-BR",
      });
    }
  });
}
