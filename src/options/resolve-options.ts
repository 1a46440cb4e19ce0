import { Joi } from "gatsby-plugin-utils";
import { optionsSchema } from "./schema";
import type { ThemeOptions } from "./types";

/** Options are wrong; the message lists them all. */
export class OptionsError extends Error {}

/**
 * Returns the options with defaults filled in. `input` is what a site wrote, with or without the
 * `plugins` key that Gatsby adds. Throws an OptionsError that lists every wrong key at once.
 */
export function resolveOptions(input: object): ThemeOptions {
  const withPlugins = Joi.object({ plugins: Joi.any().strip() });
  const { error, value } = optionsSchema(Joi)
    .concat(withPlugins)
    .validate(input, { abortEarly: false });
  if (error) {
    const lines = error.details.map(({ message }) => `- ${message}`);
    throw new OptionsError(`Invalid options for gatsby-theme-hot-papers:\n${lines.join("\n")}`);
  }
  return value;
}
