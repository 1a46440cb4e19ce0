import { readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { BuildArgs } from "gatsby";
import { hostLimits, type SiteSize } from "../../site/outputs/host-limits";
import { siteRootOf } from "../site-root-of";

/** Reports in one line how many files and bytes `public/` holds, and which limits of hosts are near. */
export function reportSize({ store, reporter }: Pick<BuildArgs, "store" | "reporter">): void {
  reporter.info(hostLimits(sizeOf(join(siteRootOf(store), "public"))));
}

/** Returns the size of what a folder holds, the folders in it included. */
export function sizeOf(root: string): SiteSize {
  const size = { files: 0, bytes: 0, largest: { path: "", bytes: 0 }, widest: 0 };
  const measure = (folder: string) => {
    const entries = readdirSync(folder, { withFileTypes: true });
    size.widest = Math.max(size.widest, entries.length);
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        measure(path);
        continue;
      }
      // A link may lead nowhere.
      const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
      size.files += 1;
      size.bytes += bytes;
      if (bytes > size.largest.bytes) {
        size.largest = { path: `/${relative(root, path).replaceAll(sep, "/")}`, bytes };
      }
    }
  };
  measure(root);
  return size;
}
