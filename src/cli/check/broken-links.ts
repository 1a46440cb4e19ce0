import { existsSync } from "node:fs";
import { join } from "node:path";
import { decodePercent } from "../../digest/values/decode-percent";
import { linkBroken } from "../../problems/rules/link-broken";
import { siteProblem, type SiteProblem } from "../../problems/site-problem";
import type { CollectedSite } from "../../site/collect-site";
import { sitePeriods } from "../../site/addresses/site-periods";
import { siteRoutes } from "../../site/routes/site-routes";
import type { Site } from "../site/find-site";
import type { ReadPost } from "./read-posts";

/** Files that the theme or a plugin writes beside pages, and paths that a server answers. */
const FILES = /\.\w+$|^\/(?:api|hot-papers|data)\//i;
/** What every page has. */
const ALWAYS = new Set(["", "top"]);

/**
 * Returns a problem for each link in posts to a page of the theme's that does not exist, or to a place in the page of a
 * post that it does not have. Links to other pages of the site are left to a build, which knows them.
 */
export function brokenLinks(
  { links, digests, papers, authorsWithPage, paths }: CollectedSite,
  posts: readonly ReadPost[],
  { root, options }: Site,
): SiteProblem[] {
  if (links.length === 0) return [];
  const periods = sitePeriods(digests, papers, options, paths);
  const routes = siteRoutes(
    digests,
    papers,
    authorsWithPage,
    periods,
    options,
    paths,
    (_, key) => key,
  );
  const pages = new Set(routes.map(({ path }) => bare(path)));
  for (const path of [paths.search, paths.readingList, paths.feeds]) pages.add(bare(path));
  for (const { pages: numbered } of digests) for (const path of numbered) pages.add(bare(path));
  const idsOfPost = new Map(posts.map(({ displayPath, ids }) => [displayPath, ids]));
  const idsOfPage = new Map(
    digests
      .filter(({ pages: own }) => own.length === 1)
      .map(({ path, file }) => [bare(path), new Set(idsOfPost.get(file.displayPath))]),
  );
  const { basePath } = options.paths;
  const hasOthers = ["src/pages", "gatsby-node.js", "gatsby-node.ts", "gatsby-node.mjs"].some(
    (name) => existsSync(join(root, name)),
  );
  const firstOf = (path: string) => path.slice(basePath.length).split("/")[0] ?? "";
  const folders = new Set(routes.map(({ path }) => firstOf(path)));
  const isOwn = (path: string) =>
    `${path}/`.startsWith(basePath) &&
    (basePath !== "/" || !hasOthers || folders.has(firstOf(path)));
  return links.flatMap(({ file, range, address, target }) => {
    const { pathname, hash } = new URL(target, "https://site.invalid");
    const path = bare(decodePercent(pathname));
    const broken = (missing: "page" | "place") => [
      siteProblem(file, linkBroken, range, { address, missing }),
    ];
    if (!pages.has(path)) {
      const isLeft = !isOwn(path) || FILES.test(path) || existsSync(join(root, "static", path));
      return isLeft && !/\.(?:md|markdown)$/i.test(path) ? [] : broken("page");
    }
    const id = decodePercent(hash.slice(1));
    const ids = idsOfPage.get(path);
    const isThere = ids === undefined || ALWAYS.has(id) || id.startsWith(":~:") || ids.has(id);
    return isThere ? [] : broken("place");
  });
}

function bare(path: string): string {
  return path.replace(/\/+$/, "");
}
