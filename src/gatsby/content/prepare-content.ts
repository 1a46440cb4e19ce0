import { mkdirSync } from "node:fs";
import { join } from "node:path";

/** Creates the content folders that are missing: gatsby-source-filesystem stops the build without them. */
export function prepareContent(folders: readonly string[]): void {
  for (const folder of folders) {
    mkdirSync(join(folder, "posts"), { recursive: true });
  }
}
