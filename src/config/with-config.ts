import { DEFAULT_OPTIONS } from "../options/default-options";
import type { ThemeOptions } from "../options/types";
import type { Config } from "./config";

/**
 * Returns the theme's options with what the configuration file says where they say nothing. Gatsby fills defaults in
 * before a theme sees its options, so a content folder that is the default counts as unset.
 */
export function withConfig(options: ThemeOptions, { content, rules }: Config): ThemeOptions {
  const isUnset = options.paths.content.join("\n") === DEFAULT_OPTIONS.paths.content.join("\n");
  return {
    ...options,
    rules: { ...rules, ...options.rules },
    paths: { ...options.paths, ...(isUnset && content !== null && { content }) },
  };
}
