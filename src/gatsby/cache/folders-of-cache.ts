import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ParentSpanPluginArgs, Store } from "gatsby";
import { siteRootOf } from "../site-root-of";
import { forgetCache } from "./forget-cache";

/** Says which folders' posts are no `MarkdownRemark` nodes in the cache that it is in; missing: none. */
const MARK = ".cache/hot-papers/without-remark.json";

/**
 * Makes Gatsby rebuild everything if the posts of other folders are to be left out of `MarkdownRemark` than in
 * its cache. Gatsby asks for a node only when its file is new or has changed, so nodes, and the pages that a site
 * makes of them, would stay as they are. `folders` are absolute.
 */
export function forgetOtherFolders(
  { store, reporter }: Pick<ParentSpanPluginArgs, "store" | "reporter">,
  folders: readonly string[],
): void {
  const mark = join(siteRootOf(store), MARK);
  const before = existsSync(mark) ? readFileSync(mark, "utf8") : JSON.stringify([]);
  if (before === JSON.stringify(folders)) return;
  const why =
    "The posts that are MarkdownRemark nodes are others than before, so all is built anew.";
  forgetCache({ store, reporter }, why);
}

/** Notes which folders' posts are left out in the cache that is now in use. */
export function noteFolders({ store }: { store: Store }, folders: readonly string[]): void {
  const mark = join(siteRootOf(store), MARK);
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, JSON.stringify(folders));
}
