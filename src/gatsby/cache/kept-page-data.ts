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

/** The folder in it with what Gatsby's static queries gave. */
const STATIC_QUERIES = "sq";

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
  const root = join(siteRootOf(store), PAGE_DATA);
  const moved = new Set(
    readdirSync(kept).filter((top) => moveFolder(join(kept, top), join(root, top))),
  );
  for (const file of files) {
    if (moved.has(topOf(file))) continue;
    const target = join(root, file);
    // A killed build may have written it again.
    if (!existsSync(target)) move(join(kept, file), target);
  }
  rmSync(kept, { recursive: true, force: true });
  return new Set(files.map((file) => file.replaceAll(sep, "/")));
}

/**
 * Takes the `held` files, relative to `public/page-data`, out of `public/` until the next build; the `others` stay. A folder
 * right below it without one of these is moved whole, since there are thousands of files.
 */
export function keepPageData(
  { store }: { store: Store },
  held: readonly string[],
  others: readonly string[],
): void {
  const root = join(siteRootOf(store), PAGE_DATA);
  const kept = join(siteRootOf(store), KEPT_PAGE_DATA);
  const mixed = new Set([...others.map(topOf), STATIC_QUERIES]);
  const whole = new Set(held.map(topOf).filter((top) => !mixed.has(top)));
  const moved = new Set([...whole].filter((top) => moveFolder(join(root, top), join(kept, top))));
  for (const file of held) {
    const source = join(root, file);
    if (moved.has(topOf(file)) || !existsSync(source)) continue;
    move(source, join(kept, file));
    removeEmpty(dirname(source), root);
  }
}

/** Returns the folder right below `page-data` that a file is in. */
function topOf(file: string): string {
  return file.slice(0, file.search(/[\\/]/));
}

/** Returns whether a folder could be moved as it is: it exists, its target does not, and both are on one disk. */
function moveFolder(source: string, target: string): boolean {
  if (existsSync(target) || !existsSync(source)) return false;
  mkdirSync(dirname(target), { recursive: true });
  try {
    renameSync(source, target);
    return true;
  } catch {
    return false;
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
