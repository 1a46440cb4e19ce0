import type { ThemeOptions } from "../../options/types";
import type { OutputInput } from "../../outputs/output-file";
import { messagesFor } from "../../messages/messages-for";
import type { AuthorOutput, SubjectOutput, TermOutput } from "../../outputs/output-terms";
import type { DigestOutput, PaperOutput } from "../../outputs/types";
import type { CollectedAuthor } from "../papers/collect-authors";
import type { RoutedDigest, RoutedTerm } from "../posts/routed-digest";
import { anyPaperPath } from "../addresses/any-paper-path";
import { pageUrl, type SiteAddress } from "../addresses/site-address";
import type { SitePaths } from "../addresses/site-paths";
import type { SitePeriods } from "../addresses/site-periods";
import { paperLists } from "./paper-lists";
import type { SiteOutputs } from "./site-outputs";

/**
 * Returns the data for the files beside the pages, from the site's digests (oldest first), the authors who have a
 * page, and the papers by period.
 */
export function outputInput(
  placed: readonly RoutedDigest[],
  authors: readonly (CollectedAuthor & { path: string })[],
  periods: SitePeriods,
  { site, digests, papers }: SiteOutputs,
  options: Pick<
    ThemeOptions,
    "site" | "words" | "feeds" | "citations" | "data" | "markdown" | "search"
  >,
  paths: SitePaths,
  address: SiteAddress,
): OutputInput {
  const termsOf = (pick: (digest: RoutedDigest) => readonly RoutedTerm[]) =>
    terms(placed, pick, digests, address);
  const allPapers = [...papers.values()];
  const { enabled, ...limits } = options.feeds;
  return {
    site,
    paths: {
      ...{ home: paths.home, papers: paths.papers, topPapers: paths.topPapers },
      paper: paths.paperFiles,
      digest: (slug) => paths.digest("post", slug),
    },
    digests: [...digests.values()],
    papers: allPapers,
    tags: termsOf(({ tags }) => tags),
    categories: termsOf(({ category }) => (category === null ? [] : [category])),
    subjects: subjects(allPapers, paths, address),
    authors: authors.map(({ name, path, papers: own }): AuthorOutput => ({
      ...{ name, path, url: pageUrl(path, address) },
      papers: own.flatMap(({ key }) => papers.get(key) ?? []),
    })),
    lists: paperLists(periods, papers, address),
    messages: messagesFor(options.site.language, options.words),
    options: {
      // Feed readers cannot use relative addresses.
      feeds: enabled && address.siteUrl !== "" ? limits : false,
      citations: options.citations.enabled && options.citations,
      data: options.data,
      markdown: options.markdown,
      search: options.search.enabled &&
        allPapers.length > 0 && {
          folder: paths.search,
          page: pageUrl(anyPaperPath(paths, address) ?? "", { ...address, siteUrl: "" }),
        },
    },
  };
}

function terms(
  placed: readonly RoutedDigest[],
  pick: (digest: RoutedDigest) => readonly RoutedTerm[],
  digests: ReadonlyMap<string, DigestOutput>,
  address: SiteAddress,
): TermOutput[] {
  const found = new Map<string, TermOutput & { digests: DigestOutput[] }>();
  for (const post of placed) {
    const digest = digests.get(post.path);
    if (digest === undefined) continue;
    for (const { name, path } of pick(post)) {
      const known = found.get(path) ?? { name, path, url: pageUrl(path, address), digests: [] };
      known.digests.push(digest);
      found.set(path, known);
    }
  }
  return [...found.values()];
}

function subjects(
  papers: readonly PaperOutput[],
  paths: Pick<SitePaths, "subject">,
  address: SiteAddress,
): SubjectOutput[] {
  const found = new Map<string, SubjectOutput & { papers: PaperOutput[] }>();
  for (const paper of papers) {
    for (const { code, name } of paper.subjects) {
      const path = paths.subject(code);
      if (path === null) continue;
      const url = pageUrl(path, address);
      const known = found.get(code) ?? { code, name, path, url, papers: [] };
      if (known.papers.at(-1) !== paper) known.papers.push(paper);
      found.set(code, known);
    }
  }
  return [...found.values()];
}
