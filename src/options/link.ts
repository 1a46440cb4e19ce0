import type { PluginOptionsSchemaJoi } from "gatsby-plugin-utils";
import { isSafeLink } from "../digest/values/safe-url";

/** Paths from the root of the site, parts of the page, and addresses with a scheme. */
const WHOLE = /^(?:\/|#|[a-z][a-z\d+.-]*:)/i;

/** Returns the schema of a link's address: it is the same on every page, and as in posts it must not run script. */
export function link(Joi: PluginOptionsSchemaJoi) {
  return Joi.string().custom((address: string, helpers) => {
    if (!isSafeLink(address)) {
      return helpers.message({
        custom: "{#label} must be a path of the site, or an http, https or mailto address",
      });
    }
    if (WHOLE.test(address)) return address;
    const custom = '{#label} must begin with /, such as "{#path}", or be an absolute address';
    return helpers.message({ custom }, { path: `/${address}` });
  });
}
