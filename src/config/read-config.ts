import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { Joi } from "gatsby-plugin-utils";
import { brokenAt, placesIn } from "./config-places";
import { NO_CONFIG, type Config } from "./config";
import { configSchema } from "./config-schema";

const NAMES = ["hot-papers.config.json", "hot-papers.config.mjs"];

/** A configuration file is wrong, or there are two; the message lists everything, with its places. */
export class ConfigError extends Error {}

/** Returns the absolute path of the configuration file of a folder; `null` if it has none. Throws a ConfigError if it has two. */
export function findConfig(folder: string): string | null {
  const found = NAMES.map((name) => join(folder, name)).filter((path) => existsSync(path));
  if (found.length > 1)
    throw new ConfigError(`${NAMES.join(" and ")} both exist in ${folder}: keep one.`);
  return found[0] ?? null;
}

/**
 * Returns what the configuration file of a site says, or that it says nothing where there is none. Throws a ConfigError that
 * lists everything that is wrong in it, with lines and columns.
 */
export function readConfig(siteRoot: string): Config {
  const path = findConfig(siteRoot);
  if (path === null) return NO_CONFIG;
  const name = basename(path);
  const { written, text } = load(path);
  const { error, value } = configSchema(Joi).validate(written, { abortEarly: false });
  if (error === undefined) return value;
  const placeOf = placesIn(name, text);
  const lines = error.details.map((fault) => `- ${placeOf(fault.path)}: ${fault.message}`);
  throw new ConfigError(`Invalid ${name}:\n${lines.join("\n")}`);
}

/** What a file says, and its text if it is JSON; else it is a program. */
function load(path: string): { written: unknown; text: string | null } {
  let text: string | null = null;
  try {
    if (path.endsWith(".json")) {
      text = readFileSync(path, "utf8").replace(/^\ufeff/, "");
      return { written: JSON.parse(text), text };
    }
    // By require, since Gatsby calls a theme's configuration without waiting for it.
    const module: { default?: unknown } = createRequire(path)(path);
    return { written: module.default ?? {}, text };
  } catch (error) {
    const name = basename(path);
    const place = text === null ? name : brokenAt(name, text, String(error));
    throw new ConfigError(`${place} cannot be read: ${String(error)}`, { cause: error });
  }
}
