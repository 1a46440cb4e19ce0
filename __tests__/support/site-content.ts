import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles, readPages } from "./built-pages";

/** Returns all pages, the files for other programs beside them, and the images of posts and of shared links, by path. */
export function siteContent(publicDir: string): Record<string, string> {
  const files = listFiles(publicDir).filter((file) =>
    /^(?!page-data|_gatsby).*\.(?:bib|ris|json|xml|txt)$/.test(file),
  );
  const images = listFiles(publicDir).filter((file) =>
    /^hot-papers\/(?:social|images)\//.test(file),
  );
  return Object.fromEntries([
    ...[...readPages(publicDir)].map(([path, { html }]) => [path, html]),
    ...files.map((file) => [file, readFileSync(join(publicDir, file), "utf8")]),
    ...images.map((file) => [file, readFileSync(join(publicDir, file), "base64")]),
  ]);
}

/** Returns the paths at which two contents of sites differ, each with how. */
export function differences(
  found: Record<string, string>,
  expected: Record<string, string>,
): string[] {
  const paths = [...new Set([...Object.keys(found), ...Object.keys(expected)])].sort();
  return paths.flatMap((path) => {
    if (!(path in found)) return [`${path} is missing`];
    if (!(path in expected)) return [`${path} should not be there`];
    return found[path] === expected[path] ? [] : [`${path} is not what it should be`];
  });
}
