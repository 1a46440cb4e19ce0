import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Element, Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";

/** A page of a built site, as a browser receives it. */
export interface BuiltPage {
  /** Its path, such as `/posts/a-digest/` or `/404.html`. */
  path: string;
  html: string;
  /** Parsed when it is first asked for, which takes most of the time of reading a page. */
  readonly tree: Nodes;
}

/** Returns every file of a folder and of those in it, as paths from that folder with `/`, sorted. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

/** Returns the files of a built site with something of the overlay of `gatsby develop`, which none may have. */
export function withOverlay(publicDir: string): string[] {
  return listFiles(publicDir).filter((file) =>
    /___hot-papers|hot-papers-problems/.test(readFileSync(join(publicDir, file), "latin1")),
  );
}

/** Returns all pages of a built site, by path; the pieces that Gatsby puts pages together from are none. */
export function readPages(publicDir: string): Map<string, BuiltPage> {
  const pages = listFiles(publicDir)
    .filter((file) => file.endsWith(".html") && !file.startsWith("_gatsby/"))
    .map((file) => {
      const html = readFileSync(join(publicDir, file), "utf8");
      return pageOf(`/${file}`.replace(/\/index\.html$/, "/"), html);
    });
  return new Map(pages.map((page) => [page.path, page]));
}

function pageOf(path: string, html: string): BuiltPage {
  let tree: Nodes | undefined;
  return {
    path,
    html,
    get tree() {
      return (tree ??= fromHtml(html));
    },
  };
}

/** Returns the elements under a node in document order: all, or those of some names. */
export function elements(node: Nodes, ...tagNames: string[]): Element[] {
  const found: Element[] = [];
  visit(node, "element", (element) => {
    if (tagNames.length === 0 || tagNames.includes(element.tagName)) found.push(element);
  });
  return found;
}

/** Returns an attribute's value, by its name in HAST (`dataRank`, `dateTime`); `null` where it is not set. */
export function attribute(element: Element, name: string): string | null {
  const value = element.properties[name];
  if (value === undefined || value === null) return null;
  return Array.isArray(value) ? value.join(" ") : String(value);
}

/** Returns the `content` of the page's `<meta>` of that name or property; `null` where it has none. */
export function metaContent(page: BuiltPage, name: string): string | null {
  const meta = elements(page.tree, "meta").find(
    (element) => attribute(element, "name") === name || attribute(element, "property") === name,
  );
  return meta === undefined ? null : attribute(meta, "content");
}
