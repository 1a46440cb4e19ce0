import type { ThemeOptions } from "../../options/types";
import { redirectPage } from "../../outputs/html/redirect-page";
import type { OutputFile } from "../../outputs/output-file";
import { aliasInvalid } from "../../problems/rules/alias-invalid";
import { siteProblem, type SiteProblem } from "../../problems/site-problem";
import { pageUrl, type SiteAddress } from "../addresses/site-address";
import type { RoutedDigest } from "../posts/routed-digest";

const LONGEST = 200;
/** What ends a path in an address, leads out of a folder, or is refused by file systems. */
const UNSAFE = /^\.{1,2}$|[\p{Cc}\p{Cf}\p{Cs}\\?#:*"<>|]/u;

/**
 * Returns a page that redirects for each old address of a post, below the site's root whatever the theme's base path is,
 * and a problem for each address that is no path or not free. `taken` are the paths of pages and files of the theme.
 */
export function aliasFiles(
  digests: readonly RoutedDigest[],
  taken: Iterable<string>,
  { site }: Pick<ThemeOptions, "site">,
  address: SiteAddress,
): { files: OutputFile[]; problems: SiteProblem[] } {
  const owners = new Map<string, string | null>();
  for (const path of taken) owners.set(fileAt(path).toLowerCase(), null);
  const files: OutputFile[] = [];
  const problems: SiteProblem[] = [];
  for (const { file, path } of digests.filter((digest) => !digest.file.isHeld)) {
    for (const { address: alias, range } of file.places.frontMatter.aliases) {
      const from = aliasPath(alias);
      if (from === null) {
        problems.push(siteProblem(file.displayPath, aliasInvalid, range, { kind: "path", alias }));
        continue;
      }
      const target = fileAt(from);
      // A slug that is the post's whole address is an old address that it still has.
      if (target === fileAt(path)) continue;
      const by = owners.get(target.toLowerCase());
      if (by !== undefined) {
        const values = { kind: "taken", alias, by } as const;
        if (by !== file.displayPath)
          problems.push(siteProblem(file.displayPath, aliasInvalid, range, values));
        continue;
      }
      owners.set(target.toLowerCase(), file.displayPath);
      const href = pageUrl(path, { ...address, siteUrl: "" });
      const redirect = { href, url: pageUrl(path, address), lang: site.language };
      const content = () => redirectPage({ ...redirect, title: file.digest.title });
      files.push({ path: target, type: "text/html", content });
    }
  }
  return { files, problems };
}

/** Returns an old address as a path that begins with a slash, decoded; `null` if it is none. */
function aliasPath(alias: string): string | null {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(alias)) return null;
  const path = decoded(alias)?.normalize("NFC").replace(/^\/?/, "/");
  if (path === undefined || path === "/") return null;
  const segments = path.slice(1).replace(/\/$/, "").split("/");
  const isSafe = (segment: string) =>
    segment !== "" && segment.length <= LONGEST && !UNSAFE.test(segment);
  return segments.every(isSafe) ? path : null;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Returns the file that a host sends for a path. */
function fileAt(path: string): string {
  if (/\.html?$/i.test(path)) return path;
  return /\/index\.html$/.test(path) ? path : `${path.replace(/\/$/, "")}/index.html`;
}
