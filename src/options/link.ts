import type { PluginOptionsSchemaJoi } from "gatsby-plugin-utils";
import { isSafeLink } from "../digest/values/safe-url";

/** Returns the schema of where a link may lead: as in posts, no address that runs script. */
export function link(Joi: PluginOptionsSchemaJoi) {
  return Joi.string().custom((address: string, helpers) =>
    isSafeLink(address)
      ? address
      : helpers.message({
          custom: "{#label} must be a path of the site, or an http, https or mailto address",
        }),
  );
}
