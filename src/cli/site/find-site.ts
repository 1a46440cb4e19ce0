import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Config } from "../../config/config";
import { readConfig } from "../../config/read-config";
import { withConfig } from "../../config/with-config";
import { DEFAULT_OPTIONS } from "../../options/default-options";
import type { ThemeOptions } from "../../options/types";
import { errorMessage } from "../error-message";
import { CannotRun } from "../exit-code";
import { readThemeOptions } from "./theme-options";

/** A site, or a folder with posts that is none. */
export interface Site {
  /** Absolute. */
  root: string;
  options: ThemeOptions;
  config: Config;
  /** What a reader of the result should know of how it was found. */
  notes: string[];
}

const MARKS = [
  "hot-papers.config.json",
  "hot-papers.config.mjs",
  "gatsby-config.js",
  "gatsby-config.mjs",
  "gatsby-config.ts",
];

/**
 * Returns the site that a folder is in: the nearest one around it with a configuration of the tool or of Gatsby, else the
 * folder itself, or another that is to stand for a site, with the options of the theme. Throws `CannotRun` if one of them is
 * invalid.
 */
export async function findSite(folder: string, otherwise = folder): Promise<Site> {
  const root = nearestRoot(folder) ?? otherwise;
  try {
    const config = readConfig(root);
    const { options, notes } = await readThemeOptions(root);
    return { root, config, options: withConfig(await resolved(options), config), notes };
  } catch (error) {
    throw new CannotRun(errorMessage(error));
  }
}

/** The schema of all options is loaded only where there is one: it takes a tenth of a check of cached posts. */
async function resolved(options: object): Promise<ThemeOptions> {
  if (Object.keys(options).length === 0) return DEFAULT_OPTIONS;
  const { resolveOptions } = await import("../../options/resolve-options");
  return resolveOptions(options);
}

function nearestRoot(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (MARKS.some((name) => existsSync(join(at, name)))) return at;
    // The folder of a repository may be in one of another site.
    if (existsSync(join(at, ".git")) || dirname(at) === at) return null;
  }
}
