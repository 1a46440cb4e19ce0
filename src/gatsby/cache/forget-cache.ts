import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Reporter, Store } from "gatsby";
import { siteRootOf } from "../site-root-of";
import { KEPT_PAGE_DATA } from "./kept-page-data";

/** If this is missing, Gatsby removes the pages of earlier builds. */
const CACHE_OF_PLUGINS = ".cache/caches-lmdb";
/** Gatsby does not remove these with the pages. */
const DATA_OF_PAGES = ["public/page-data", KEPT_PAGE_DATA];

/**
 * Makes Gatsby rebuild everything and remove what earlier builds left, and says why if there is a cache. Has
 * to be called in `onPreInit`, before Gatsby looks at its cache.
 */
export function forgetCache(
  { store, reporter }: { store: Store; reporter: Pick<Reporter, "info"> },
  why: string,
): void {
  const at = (path: string) => join(siteRootOf(store), path);
  if (existsSync(at(CACHE_OF_PLUGINS))) reporter.info(why);
  rmSync(at(CACHE_OF_PLUGINS), { recursive: true, force: true });
  for (const folder of DATA_OF_PAGES) rmSync(at(folder), { recursive: true, force: true });
  // Without it Gatsby takes its cache for one of other plugins, which it deletes itself.
  store.dispatch({ type: "UPDATE_PLUGINS_HASH", payload: "" });
}
