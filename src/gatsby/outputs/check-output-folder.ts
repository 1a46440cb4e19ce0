import { accessSync, constants, existsSync } from "node:fs";
import { join } from "node:path";
import type { ParentSpanPluginArgs } from "gatsby";
import { siteRootOf } from "../site-root-of";

/**
 * Stops a build at once, with the reason, if `public/` is not writable. Otherwise each file would fail later
 * with a message of its own.
 */
export function checkOutputFolder({
  store,
  reporter,
}: Pick<ParentSpanPluginArgs, "store" | "reporter">): void {
  const folder = join(siteRootOf(store), "public");
  if (!existsSync(folder)) return;
  try {
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    reporter.panic(
      `Nothing can be written into public/: ${reason}. Make it writable, or delete it.`,
    );
  }
}
