import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "./built-pages";

/** What Gatsby may write: git leaves it out. */
const IGNORED = /^(?:\.cache|public)\//;

/**
 * Returns the files of a copied site that are not as they are in the `original`, changed, added or deleted, by path. `roots`
 * are the files and folders that were copied.
 */
export function changedFiles(folder: string, original: string, roots: string[]): string[] {
  const copied = roots.flatMap((root) => filesAt(original, root));
  const found = listFiles(folder).filter((file) => !IGNORED.test(file));
  return [...new Set([...copied, ...found])]
    .filter((file) => contentOf(join(folder, file)) !== contentOf(join(original, file)))
    .sort();
}

function filesAt(folder: string, root: string): string[] {
  const path = join(folder, root);
  if (!existsSync(path)) return [];
  return statSync(path).isFile() ? [root] : listFiles(path).map((file) => `${root}/${file}`);
}

function contentOf(path: string): string | null {
  return existsSync(path) ? readFileSync(path, "latin1") : null;
}
