import { existsSync, mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import type { Reporter } from "gatsby";

/**
 * Creates the content folders that are missing, since gatsby-source-filesystem stops the build without them, and warns of
 * each, as it may be misspelt. The folders and `siteRoot` are absolute paths.
 */
export function prepareContent(
  folders: readonly string[],
  siteRoot: string,
  reporter: Pick<Reporter, "warn">,
): void {
  for (const folder of folders) {
    const shown = relative(siteRoot, folder) || ".";
    if (!existsSync(folder)) {
      reporter.warn(
        `gatsby-theme-hot-papers: there was no folder "${shown}", which the option paths.content names. It was made, and is empty: put digests into "${join(shown, "posts")}", or correct the option.`,
      );
    }
    mkdirSync(join(folder, "posts"), { recursive: true });
  }
}
