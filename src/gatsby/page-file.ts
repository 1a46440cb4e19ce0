import { posix } from "node:path";

/** Returns the file of a page below `public`, as Gatsby writes it: of `/a/` it is `/a/index.html`, of `/404.html` that itself. */
export function pageFile(path: string): string {
  return path.endsWith(".html") ? path : posix.join(path, "index.html");
}
