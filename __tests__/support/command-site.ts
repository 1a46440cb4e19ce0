import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A folder with files for a command. */
export interface CommandSite {
  folder: string;
  write: (path: string, content: string | Uint8Array) => void;
  remove: () => void;
}

/** Returns a new folder with these files, by their paths. */
export function commandSite(files: Record<string, string | Uint8Array>): CommandSite {
  const folder = mkdtempSync(join(tmpdir(), "hot-papers-command-"));
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const [path, content] of Object.entries(files)) write(path, content);
  return { folder, write, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
