import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fromHtml } from "hast-util-from-html";
import { type BuiltPage, listFiles } from "../support/built-pages";

/** Returns the paths of all pages of a built site; the trees of thousands at once would not fit in memory. */
export function pagePaths(publicDir: string): string[] {
  return listFiles(publicDir)
    .filter((file) => file.endsWith(".html") && !file.startsWith("_gatsby/"))
    .map((file) => `/${file}`.replace(/\/index\.html$/, "/"));
}

/** Returns one page of a built site. */
export function readPage(publicDir: string, path: string): BuiltPage {
  const html = readFileSync(join(publicDir, path.replace(/\/$/, "/index.html")), "utf8");
  return { path, html, tree: fromHtml(html) };
}
