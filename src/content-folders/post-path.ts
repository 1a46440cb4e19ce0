import { relative, sep } from "node:path";

/**
 * Returns the path of a post from its content folder, with `/`; `null` for a file that is not a post. All
 * paths that are passed in are absolute. Only the path decides: if the site sources the same folder itself,
 * Gatsby keeps one node, under either source's name.
 */
export function postPath(file: string, folders: readonly string[]): string | null {
  for (const folder of folders) {
    const path = relative(folder, file).split(sep).join("/");
    if (/^(?:posts|pages)\/.*\.(?:md|markdown)$/i.test(path)) return path;
  }
  return null;
}
