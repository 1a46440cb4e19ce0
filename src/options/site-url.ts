import type { PluginOptionsSchemaJoi } from "gatsby-plugin-utils";

/**
 * Returns the schema of a site's address, from which it takes the slash at the end. It is an origin: Gatsby puts the folder
 * that a site stands in before every path by itself, if `pathPrefix` says it.
 */
export function siteUrl(Joi: PluginOptionsSchemaJoi) {
  return Joi.string()
    .uri({ scheme: ["http", "https"] })
    .allow("")
    .custom((address: string, helpers) => {
      // What is no address of the web is told by the rule above.
      if (!/^https?:/i.test(address) || !URL.canParse(address)) return address;
      const { origin, pathname, search, hash } = new URL(address);
      const path = pathname.replace(/\/+$/, "");
      if (search !== "" || hash !== "") {
        return helpers.message(
          { custom: '{#label} must end with the host: "{#origin}"' },
          { origin },
        );
      }
      if (path === "") return address.replace(/\/+$/, "");
      const custom =
        '{#label} must end with the host: write "{#origin}", and pathPrefix: "{#path}" beside `plugins` in gatsby-config, which `gatsby build --prefix-paths` follows';
      return helpers.message({ custom }, { origin, path });
    });
}
