import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** How many files a folder holds, how many of them are HTML pages, and how many bytes they have together. */
export interface FolderSize {
  readonly files: number;
  readonly pages: number;
  readonly bytes: number;
}

/** Returns the size of a folder with all below it. */
export function folderSize(folder: string): FolderSize {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return {
    files: files.length,
    pages: files.filter(({ name }) => name.endsWith(".html")).length,
    bytes: files.reduce(
      (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
      0,
    ),
  };
}
