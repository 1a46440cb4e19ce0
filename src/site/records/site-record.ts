import type { ThemeOptions } from "../../options/types";
import { stringsFor } from "../../messages/strings-for";
import type { PlacedDigest } from "../posts/placed-digest";
import type { SiteRecord } from "./records";

/** Returns what pages know of their site. Without a navigation option it lists the author's pages too. */
export function siteRecord(options: ThemeOptions, digests: readonly PlacedDigest[]): SiteRecord {
  const { title, description, siteUrl, language, author, navigation, social } = options.site;
  const { words } = options;
  const { basePath } = options.paths;
  const strings = stringsFor(language, words);
  const pages = digests
    .filter(({ file }) => file.digest.template === "page")
    .map(({ file, path }) => ({ label: file.digest.title, path }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
  const withPapers = digests.filter(({ file }) => file.digest.entries.length > 0);
  const hasDated = withPapers.some(({ file }) => file.digest.date !== null);
  const bestPath = options.archive.best > 0 && withPapers.length > 0 ? `${basePath}best/` : null;
  const trendsPath = options.archive.trends && hasDated ? `${basePath}trends/` : null;
  const subjectsPath = options.papers.pages ? `${basePath}subjects/` : null;
  const link = (label: string, path: string | null) => (path === null ? [] : [{ label, path }]);
  const standard = [
    ...link(strings.home, basePath),
    ...link(strings.archive, `${basePath}archive/`),
    ...link(strings.best, bestPath),
    ...link(strings.tags, `${basePath}tags/`),
    ...link(strings.subjects, subjectsPath),
    ...link(strings.trends, trendsPath),
  ];
  return {
    ...{ title, description, language, social },
    siteUrl: siteUrl || null,
    author: author && { name: author.name, url: author.url || null },
    navigation: navigation ?? [...standard, ...pages],
    homePath: basePath,
    ...{ bestPath, trendsPath },
    words,
    posts: { show: options.posts.show, networks: options.posts.networks },
    hydrate: options.hydrate,
  };
}
