import type { ThemeOptions } from "../../options/types";
import { messagesFor } from "../../messages/messages-for";
import type { SitePaths } from "../addresses/site-paths";
import type { RoutedDigest } from "../posts/routed-digest";
import { commonTerms } from "./common-terms";
import type { SiteRecord } from "./records";

/**
 * Returns what pages know of their site; `has.authors` is whether an author of papers has a page. Without a navigation
 * option the header leads to the newest digest, the best papers, subjects, trends and the reader's list, the footer to the archive, the
 * authors of papers, tags and the site's own pages.
 */
export function siteRecord(
  options: Pick<
    ThemeOptions,
    "site" | "words" | "papers" | "archive" | "posts" | "search" | "hydrate" | "structuredData"
  >,
  digests: readonly RoutedDigest[],
  has: { authors: boolean; feeds: boolean },
  paths: SitePaths,
): SiteRecord {
  const { title, description, siteUrl, language, author, navigation, social } = options.site;
  const { words } = options;
  const messages = messagesFor(language, words);
  const pages = digests
    .filter(({ file }) => file.digest.template === "page")
    .map(({ file, path }) => ({ label: file.digest.title, path }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
  const hasPapers = ({ file }: RoutedDigest) => file.digest.entries.length > 0;
  const withPapers = digests.filter((digest) => hasPapers(digest) && !digest.file.isHeld);
  const hasDated = withPapers.some(({ file }) => file.digest.date !== null);
  const topPath = options.archive.best > 0 && withPapers.length > 0 ? paths.top("", "score") : null;
  const trendsPath = options.archive.trends && hasDated ? paths.trends("") : null;
  const link = (label: string, path: string | null) => (path === null ? [] : [{ label, path }]);
  const standard = [
    ...link(messages.today, paths.home),
    ...link(messages.best, topPath),
    ...link(messages.subjects, paths.subjects),
    ...link(messages.trends, trendsPath),
    ...link(messages.saved, paths.readingList),
  ];
  const common = commonTerms(withPapers);
  const tags = new Set(withPapers.flatMap((digest) => digest.tags.map(({ path }) => path)));
  const isTelling = [...tags].some((path) => !common.includes(path));
  const others = [
    ...link(messages.archive, paths.archive("")),
    ...link(messages.authors, has.authors ? paths.authors : null),
    ...link(messages.tags, isTelling ? paths.tags : null),
    ...pages,
  ];
  return {
    ...{ title, description, language, social },
    siteUrl: siteUrl || null,
    author: author && { name: author.name, url: author.url || null },
    navigation: navigation ?? standard,
    otherPages: navigation === null ? others : [],
    commonTerms: common,
    homePath: paths.home,
    ...{ topPath, trendsPath },
    searchPath: options.search.enabled && digests.some(hasPapers) ? paths.search : null,
    scoredBy: options.papers.score,
    authorsPath: has.authors ? paths.authors : null,
    feedsPath: has.feeds ? paths.feeds : null,
    words,
    posts: { show: options.posts.show, networks: options.posts.networks },
    hydrate: options.hydrate,
    structuredData: options.structuredData,
  };
}
