import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const THEME = "gatsby-theme-hot-papers";
const COMPILED = ".cache/compiled/gatsby-config.js";

/**
 * Returns the options that a site's Gatsby configuration gives to the theme, and notes on what could not be read of it.
 * A configuration in TypeScript is read by a Node that can, else as the last build has compiled it.
 */
export async function readThemeOptions(
  root: string,
): Promise<{ options: object; notes: string[] }> {
  const found = configFile(root);
  if (found === null) return { options: {}, notes: [] };
  if ("note" in found) return { options: {}, notes: [found.note] };
  const loaded: unknown = await import(pathToFileURL(found.path).href);
  return { options: optionsIn(defaultOf(loaded)), notes: [] };
}

function configFile(root: string): { path: string } | { note: string } | null {
  const plain = ["gatsby-config.js", "gatsby-config.mjs"]
    .map((name) => join(root, name))
    .find((path) => existsSync(path));
  if (plain !== undefined) return { path: plain };
  const typed = join(root, "gatsby-config.ts");
  if (!existsSync(typed)) return null;
  if (Reflect.get(process.features, "typescript")) return { path: typed };
  const compiled = join(root, COMPILED);
  if (existsSync(compiled) && statSync(compiled).mtimeMs >= statSync(typed).mtimeMs) {
    return { path: compiled };
  }
  return {
    note: `gatsby-config.ts cannot be read by Node ${process.versions.node} before Gatsby has compiled it, so the options of the theme are not known. Run gatsby build once, or write them to hot-papers.config.json.`,
  };
}

function defaultOf(module: unknown): unknown {
  if (!isObject(module) || !("default" in module)) return module;
  const { default: inner } = module;
  return isObject(inner) && "default" in inner ? inner.default : inner;
}

function optionsIn(config: unknown): object {
  const plugins = isObject(config) && "plugins" in config ? config.plugins : [];
  if (!Array.isArray(plugins)) return {};
  const own = plugins.find(
    (plugin: unknown) => isObject(plugin) && "resolve" in plugin && isTheme(plugin.resolve),
  );
  return isObject(own) && "options" in own && isObject(own.options) ? own.options : {};
}

/** By its name, or by the path of its folder or of a file in it. */
function isTheme(name: unknown): boolean {
  if (typeof name !== "string") return false;
  if (name === THEME) return true;
  return [name, join(name, "..")].some((folder) => {
    const path = join(folder, "package.json");
    return existsSync(path) && readFileSync(path, "utf8").includes(`"name": "${THEME}"`);
  });
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
