import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { isBelow } from "../../content-folders/real-path";
import { linkBroken } from "../../problems/rules/link-broken";
import { siteProblem, type SiteProblem } from "../../problems/site-problem";
import type { OwnLink } from "../../site/posts/resolve-post-links";
import { decodePercent } from "../../digest/values/decode-percent";

/** As far as Gatsby's state is looked at. */
interface BuiltSite {
  program: { directory: string };
  /** By path. */
  pages: ReadonlyMap<string, { matchPath?: string | null | undefined }>;
  redirects: readonly { fromPath: string }[];
}

/**
 * Files that plugins write after this theme, such as feeds and manifests, and paths that a server answers.
 */
const OF_OTHERS = /\.(?:xml|json|txt|webmanifest)$|^\/api\//i;

/**
 * Returns a problem for each of these links whose target does not exist in the built site, or whose fragment
 * its page does not have. Pages that are rendered on request, or that match a path pattern, are assumed to
 * have the target.
 */
export function brokenLinks(links: readonly OwnLink[], site: BuiltSite): SiteProblem[] {
  const publicDir = join(site.program.directory, "public");
  const idsOf = idsByFile();
  return links.flatMap(({ file, range, address, target }) => {
    const { pathname, hash } = new URL(target, "https://site.invalid");
    const path = decodePercent(pathname);
    const broken = (missing: "page" | "place") => [
      siteProblem(file, linkBroken, range, { address, missing }),
    ];
    const found = publicFile(publicDir, path);
    if (found === null) return isKnown(path, site) ? [] : broken("page");
    const id = decodePercent(hash.slice(1));
    if (id === "" || id === "top" || id.startsWith(":~:") || !found.endsWith(".html")) return [];
    return idsOf(found).has(id) ? [] : broken("place");
  });
}

function publicFile(publicDir: string, path: string): string | null {
  const files = [join(publicDir, path, "index.html"), join(publicDir, path)];
  const isThere = (file: string) => isBelow(publicDir, file) && existsSync(file);
  return files.find((file) => isThere(file) && statSync(file).isFile()) ?? null;
}

function isKnown(path: string, { pages, redirects }: BuiltSite): boolean {
  if (OF_OTHERS.test(path)) return true;
  const other = path.endsWith("/") ? path.slice(0, -1) : `${path}/`;
  if (pages.has(path) || pages.has(other)) return true;
  if (redirects.some(({ fromPath }) => fromPath === path || fromPath === other)) return true;
  return [...pages.values()].some(({ matchPath }) => {
    const [start = ""] = (matchPath ?? "").split(/[:*]/);
    return start !== "" && path.startsWith(start);
  });
}

/** The ids of the elements of HTML files, each file read once. */
function idsByFile(): (file: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (file) => {
    const ids =
      known.get(file) ??
      new Set(
        [...readFileSync(file, "utf8").matchAll(/\s(?:id|name)="([^"]*)"/g)].map(([, id = ""]) =>
          id.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&"),
        ),
      );
    known.set(file, ids);
    return ids;
  };
}
