import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import picomatch from "picomatch";
import type { BaselineEntry } from "../problems/baseline";
import type { Config } from "./config";

/** Returns whether a configuration says to report nothing of a file, given by its path from the site's root. */
export function ignoredFiles({ ignore }: Pick<Config, "ignore">): (file: string) => boolean {
  const matches = picomatch(ignore, { dot: true });
  return (file) => matches(file.replaceAll("\\", "/"));
}

/** Returns the known problems of a file, from a path from `folder`; none if there is no path. Throws if it can't be read. */
export function readBaseline(folder: string, path: string | null): BaselineEntry[] {
  if (path === null) return [];
  const file = resolve(folder, path);
  if (!existsSync(file)) {
    throw new Error(
      `The baseline ${path} does not exist: hot-papers check --update-baseline writes it.`,
    );
  }
  const read = readJson(file, path);
  const entries =
    typeof read === "object" && read !== null && "problems" in read ? read.problems : null;
  if (!Array.isArray(entries) || !entries.every(isEntry)) {
    throw new Error(`${path} is no baseline: hot-papers check --update-baseline writes it anew.`);
  }
  return entries;
}

function readJson(file: string, path: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(
      `The baseline ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}

function isEntry(entry: unknown): entry is BaselineEntry {
  return (
    typeof entry === "object" &&
    entry !== null &&
    ["file", "rule", "message"].every((key) => typeof Reflect.get(entry, key) === "string") &&
    typeof Reflect.get(entry, "count") === "number"
  );
}
