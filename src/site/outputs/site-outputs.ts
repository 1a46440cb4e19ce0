import { findArxivSubject } from "../../arxiv/arxiv-subjects";
import type { SocialPost } from "../../digest/types";
import type { ThemeOptions } from "../../options/types";
import type { ScoredEntry } from "../posts/scored-file";
import type { DigestOutput, PaperOutput, SocialPostOutput, SiteOutput } from "../../outputs/types";
import type { CollectedPaper } from "../papers/collect-papers";
import { flatPaper } from "../papers/flat-paper";
import { bestEntry } from "../papers/paper-order";
import { isLong, pageOfPaper } from "../posts/digest-pages";
import type { RoutedDigest } from "../posts/routed-digest";
import { paperHref } from "../addresses/paper-href";
import { pageUrl, type SiteAddress } from "../addresses/site-address";
import { keepEqual } from "../keep-equal";
import isEqual from "fast-deep-equal";
import type { SitePaths } from "../addresses/site-paths";

/** The data of a site for feeds, citations and data files. */
export interface SiteOutputs {
  site: SiteOutput;
  /** Only posts, by path, newest first. */
  digests: Map<string, DigestOutput>;
  /** By key, in the order of their first appearance. */
  papers: Map<string, PaperOutput>;
}

/** Returns the site's digests and papers for its outputs, with absolute addresses; what equals that of the run `before` is its object. */
export function siteOutputs(
  digests: readonly RoutedDigest[],
  collected: readonly CollectedPaper[],
  { site, papers: { score: scoredBy } }: Pick<ThemeOptions, "site" | "papers">,
  paths: Pick<SitePaths, "home" | "paper">,
  address: SiteAddress,
  before: SiteOutputs | null = null,
): SiteOutputs {
  const urlOf = (path: string) => pageUrl(path, address);
  const made = new Map(collected.map((paper) => [paper.key, paperOutput(paper, paths, urlOf)]));
  const papers = before === null ? made : keepEqual(before.papers, made);
  const posts = digests.filter(({ file }) => file.digest.template === "post").reverse();
  const own: SiteOutput = {
    title: site.title,
    description: site.description,
    homeUrl: urlOf(paths.home),
    language: site.language,
    author: site.author && { name: site.author.name, url: site.author.url || null },
    scoredBy,
  };
  return {
    site: before !== null && isEqual(before.site, own) ? before.site : own,
    digests: new Map(posts.map((digest) => [digest.path, digestOutput(digest, papers, urlOf)])),
    papers,
  };
}

type UrlOf = (path: string) => string;

function paperOutput(
  { key, merged, appearances }: CollectedPaper,
  paths: Pick<SitePaths, "paper">,
  urlOf: UrlOf,
): PaperOutput {
  const paper = flatPaper(merged);
  const { score, metrics, scoreMetrics } = bestEntry({ appearances });
  return {
    ...paper,
    url: urlOf(paperHref({ key, appearances }, paths)),
    subjects: paper.subjects.map((code) => ({ code, name: findArxivSubject(code)?.name ?? null })),
    firstSeen:
      appearances.find(({ digest }) => digest.file.digest.date !== null)?.digest.file.digest.date ??
      null,
    ...{ score, metrics, scoreMetrics },
    appearances: appearances.map(({ digest, entry }) => appearance(digest, entry, urlOf)),
  };
}

function appearance(
  { slug, path, file }: RoutedDigest,
  { rank, score, metrics, posts }: ScoredEntry,
  urlOf: UrlOf,
): PaperOutput["appearances"][number] {
  const { title, date } = file.digest;
  return {
    digest: { slug, title, date, url: urlOf(path) },
    ...(file.isHeld && { isHeld: true }),
    ...{ rank, score, metrics },
    posts: posts.map(postOutput),
  };
}

function postOutput(post: SocialPost): SocialPostOutput {
  const { network, postId, url, author, handle, lang, date, text, tree } = post;
  return { network, postId, url, author, handle, lang, date, text, tree };
}

function digestOutput(
  digest: RoutedDigest,
  papers: Map<string, PaperOutput>,
  urlOf: UrlOf,
): DigestOutput {
  const { file, slug, path, category, tags } = digest;
  const { title, date, description, lang, prose, entries } = file.digest;
  return {
    ...{ slug, title, date, description, lang, prose },
    url: urlOf(path),
    ...(file.isHeld && { isHeld: true }),
    category: category?.name ?? null,
    tags: tags.map(({ name }) => name),
    entries: entries.flatMap(({ key, rank, score, domId, metrics }, position) => {
      const paper = papers.get(key);
      const page = isLong(digest) && { page: urlOf(pageOfPaper(digest, position)) };
      return paper === undefined ? [] : [{ rank, score, domId, metrics, paper, ...page }];
    }),
  };
}
