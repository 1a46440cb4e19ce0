import type { PluginOptionsSchemaJoi } from "gatsby-plugin-utils";

/** Returns the schema of a language tag (BCP 47). */
export function language(Joi: PluginOptionsSchemaJoi) {
  return Joi.string().custom((tag: string, helpers) => {
    try {
      Intl.getCanonicalLocales(tag);
      return tag;
    } catch {
      return helpers.message({
        custom: "{#label} must be a BCP 47 language tag such as en, ja or pt-BR",
      });
    }
  });
}
