import { join } from "node:path";
import type { BuildArgs } from "gatsby";
import { pageFile } from "../page-file";
import type { ThemeOptions } from "../../options/types";
import type { BuildState } from "../build-state";
import { copySitemap } from "./copy-sitemap";
import { headersFile } from "../../site/outputs/headers-file";
import { robotsTxt } from "../../site/outputs/robots-txt";
import { sitemapPath } from "./sitemap-path";
import { writeOutputs } from "./write-outputs";
import { siteRootOf } from "../site-root-of";

/** Sites often write these by hand to replace the theme's, so the build does not report them. */
const OFTEN_OWN = /\/(?:robots|llms)\.txt$/;

/**
 * Writes the files beside the pages into `public/`: feeds, citations, data, images of posts, robots.txt and
 * headers. A file of the site or of another plugin at the same path wins, and the build reports it unless
 * that is usual for the file.
 */
export async function writeSiteFiles(
  { store, pathPrefix, reporter }: BuildArgs,
  {
    site,
    security,
    migration,
    onProblem,
  }: Pick<ThemeOptions, "site" | "security" | "migration" | "onProblem">,
  { files: decided, startedAt }: Pick<BuildState, "files" | "startedAt">,
): Promise<void> {
  const siteRoot = siteRootOf(store);
  const publicDir = join(siteRoot, "public");
  const sitemap = sitemapPath(store);
  const files = [
    ...decided.values(),
    robotsTxt(sitemap, { siteUrl: site.siteUrl, pathPrefix }),
    ...headersFile(security.headers),
    ...(migration.sitemap ? await copySitemap(sitemap, publicDir) : []),
  ];
  // A page of the site may be older than this build, which writes only what has changed.
  const { pages }: { pages: ReadonlyMap<string, unknown> } = store.getState();
  const ofPages = new Set([...pages.keys()].map(pageFile));
  const isPage = ({ path }: { path: string }) => ofPages.has(path);
  const taken = [
    ...files.filter(isPage).map(({ path }) => path),
    ...writeOutputs(
      files.filter((file) => !isPage(file)),
      publicDir,
      startedAt,
    ),
  ];
  const surprising = taken.filter((path) => !OFTEN_OWN.test(path));
  if (surprising.length === 0 || onProblem === "ignore") return;
  reporter.warn(
    `The site or another plugin has files where gatsby-theme-hot-papers would write its own, and keeps them:\n` +
      `${surprising.map((path) => `  ${path}`).join("\n")}\n` +
      "Move them, or switch the theme's off: its options feeds.enabled, citations.enabled, data, security.headers and migration, " +
      "and aliases in the front matter of posts.",
  );
}
