import type { ObjectSchema, PluginOptionsSchemaJoi } from "gatsby-plugin-utils";
import { DEFAULT_OPTIONS } from "./default-options";
import { group } from "./group";
import type { CspHosts, ThemeOptions } from "./types";

/** `https://stats.example`, with a port or a path, `https://*.example`, `wss://live.example`. */
const HOST_SOURCE = /^(?:https?|wss?):\/\/(?:\*\.)?[a-z0-9.-]+(?::(?:\d+|\*))?(?:\/[^\s;,'"]*)?$/i;

/** Returns the schema of the options about what pages may load. */
export function securitySchema(
  Joi: PluginOptionsSchemaJoi,
): ObjectSchema<ThemeOptions["security"]> {
  const { csp, headers } = DEFAULT_OPTIONS.security;
  const hosts = Joi.array().items(
    Joi.string().custom((host: string, helpers) =>
      HOST_SOURCE.test(host)
        ? host
        : helpers.message({
            custom: "{#label} must be a host with its scheme, such as https://stats.example",
          }),
    ),
  );
  const added = {
    script: hosts,
    style: hosts,
    connect: hosts,
    frame: hosts,
    img: hosts,
    form: hosts,
  };
  return group<ThemeOptions["security"]>(Joi, {
    csp: Joi.alternatives()
      .conditional(Joi.object(), { then: group<CspHosts>(Joi, added), otherwise: Joi.boolean() })
      .default(csp)
      .description(
        "Whether pages carry a Content-Security-Policy, which lets run and load only what is theirs and what their HTML names; or lists of hosts (`script`, `style`, `connect`, `frame`, `img`, `form`) that it allows too, for what only a script or a style sheet names.",
      ),
    headers: Joi.string()
      .valid("netlify", "cloudflare", "none")
      .default(headers)
      .description(
        "The host to write a `_headers` file for, with what a page cannot say of itself: who may frame it, and what it tells other sites.",
      ),
  })
    .default(DEFAULT_OPTIONS.security)
    .description("What a reader's browser lets the theme's pages do.");
}
