import type { PluginOptionsSchemaJoi } from "gatsby-plugin-utils";
import { isSafeLink } from "../digest/values/safe-url";

/** Returns the schema of a link's address: as in posts, it must not run script. */
export function link(Joi: PluginOptionsSchemaJoi) {
  return Joi.string().custom((address: string, helpers) =>
    isSafeLink(address)
      ? address
      : helpers.message({
          custom: "{#label} must be a path of the site, or an http, https or mailto address",
        }),
  );
}
