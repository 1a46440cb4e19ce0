import { createHash } from "node:crypto";

/**
 * Returns the class name of the built pages for a class of one of the theme's CSS modules: `hp` and three
 * letters or digits computed from its file and name. Short names keep every page small.
 */
export function shortClassName(file: string, localName: string): string {
  const digest = createHash("sha256").update(`${file} ${localName}`).digest();
  return `hp${(digest.readUInt32BE() % 36 ** 3).toString(36).padStart(3, "0")}`;
}
