import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
} from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { Store } from "gatsby";
import { siteRootOf } from "../site-root-of";

/** Where the data of pages are between two builds, if no reader's browser asks for them. */
export const KEPT_PAGE_DATA = ".cache/hot-papers/page-data";

/** Where Gatsby writes them, and reads them when it renders a page whose code has changed. */
const PAGE_DATA = "public/page-data";

/**
 * Puts back into `public/` what the build before kept out of it. Has to be called after Gatsby has decided whether its
 * cache is valid and before it looks for the data of pages, so in `onPreBootstrap`. Returns the files, relative to
 * `public/page-data`, with slashes.
 */
export function restorePageData({ store }: { store: Store }): Set<string> {
  const kept = join(siteRootOf(store), KEPT_PAGE_DATA);
  if (!existsSync(kept)) return new Set();
  const files = readdirSync(kept, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(kept, join(parentPath, name)));
  for (const file of files) {
    const target = join(siteRootOf(store), PAGE_DATA, file);
    // A killed build may have written it again.
    if (!existsSync(target)) move(join(kept, file), target);
  }
  rmSync(kept, { recursive: true, force: true });
  return new Set(files.map((file) => file.replaceAll(sep, "/")));
}

/** Takes these files, relative to `public/page-data`, out of `public/` until the next build. */
export function keepPageData({ store }: { store: Store }, files: Iterable<string>): void {
  const root = join(siteRootOf(store), PAGE_DATA);
  for (const file of files) {
    const source = join(root, file);
    if (!existsSync(source)) continue;
    move(source, join(siteRootOf(store), KEPT_PAGE_DATA, file));
    removeEmpty(dirname(source), root);
  }
}

/** `public/` and `.cache/` may be on different disks. */
function move(source: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  try {
    renameSync(source, target);
  } catch {
    copyFileSync(source, target);
    rmSync(source);
  }
}

/** Removes a folder, and those around it up to `root`, as long as they are empty. */
function removeEmpty(folder: string, root: string): void {
  for (let at = folder; at !== root && readdirSync(at).length === 0; at = dirname(at)) {
    rmdirSync(at);
  }
}
