import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { ThemeOptions } from "../../options/types";
import { contentFolders } from "../../content-folders/content-folders";

/** Creates the content folders that are missing: gatsby-source-filesystem stops the build without them. */
export function prepareContent(options: ThemeOptions, siteRoot: string): void {
  for (const folder of contentFolders(options, siteRoot)) {
    mkdirSync(join(folder, "posts"), { recursive: true });
  }
}
