import type { ObjectSchema, PluginOptionsSchemaJoi } from "gatsby-plugin-utils";
import { nearest } from "./nearest";

/**
 * Returns the schema of an object with these keys. Any other key is an error that names the nearest of them:
 * Gatsby by itself would only warn.
 */
export function group<T>(
  Joi: PluginOptionsSchemaJoi,
  keys: Parameters<typeof Joi.object<T>>[0] & object,
): ObjectSchema<T> {
  const known = Object.keys(keys);
  const unknown = Joi.any().custom((_, helpers) => {
    const [key = ""] = helpers.state.path?.slice(-1) ?? [];
    const near = nearest(String(key), known);
    const hint =
      near === null ? `the options here are ${known.join(", ")}` : `did you mean "${near}"?`;
    return helpers.message({ custom: "{#label} is not an option; {#hint}" }, { hint });
  });
  return Joi.object<T>(keys).pattern(/^/, unknown);
}
