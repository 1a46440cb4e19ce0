import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import type { Reporter } from "gatsby";
import { nearest } from "../../options/nearest";

/**
 * Creates the content folders that are missing, since gatsby-source-filesystem stops the build without them, and warns of
 * each that is missing or has nothing in it, as it may be misspelt. The folders and `siteRoot` are absolute paths.
 */
export function prepareContent(
  folders: readonly string[],
  siteRoot: string,
  reporter: Pick<Reporter, "warn">,
): void {
  for (const folder of folders) {
    const shown = relative(siteRoot, folder) || ".";
    const isMissing = !existsSync(folder);
    mkdirSync(join(folder, "posts"), { recursive: true });
    if (!isEmpty(folder)) continue;
    const state = isMissing ? "there was no folder" : "nothing is in the folder";
    const made = isMissing ? " It was made, and is empty." : "";
    const meant = nearest(shown, foldersOfPosts(siteRoot, folders));
    const fix =
      meant === null
        ? `Put digests into "${join(shown, "posts")}", or correct the option.`
        : `Did you mean "${meant}"?`;
    reporter.warn(
      `gatsby-theme-hot-papers: ${state} "${shown}", which the option paths.content names.${made} ${fix}`,
    );
  }
}

/** Whether a content folder holds no file at its usual places. */
function isEmpty(folder: string): boolean {
  const inside = readdirSync(folder).filter((name) => name !== "posts" && !name.startsWith("."));
  const posts = readdirSync(join(folder, "posts")).filter((name) => !name.startsWith("."));
  return inside.length === 0 && posts.length === 0;
}

/** The folders of a site that hold posts, and are no content folders yet. */
function foldersOfPosts(siteRoot: string, folders: readonly string[]): string[] {
  return readdirSync(siteRoot).filter((name) => {
    const folder = join(siteRoot, name);
    return !folders.includes(folder) && existsSync(join(folder, "posts")) && !isEmpty(folder);
  });
}
