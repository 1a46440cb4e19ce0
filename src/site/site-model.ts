import type { ThemeOptions } from "../options/types";
import type { OutputFile } from "../outputs/output-file";
import { outputFiles } from "../outputs/output-files";
import type { DrawnFont } from "../social-image/fonts-of";
import type { Picture } from "../social-image/picture";
import { collectSite } from "./collect-site";
import { authorRecords } from "./records/author-records";
import { digestRecords } from "./records/digest-records";
import { aliasFiles } from "./routes/alias-files";
import { migrationFiles } from "./routes/migration-files";
import { longDigestRoutes } from "./routes/long-digest-routes";
import type { NodeId } from "./records/node-id";
import { feedsRoutes } from "./routes/feeds-routes";
import { notFoundRoutes } from "./routes/not-found-routes";
import { readingListRoutes } from "./routes/reading-list-routes";
import { elementWords } from "./outputs/element-words";
import { outputInput } from "./outputs/output-input";
import { pageFiles } from "./routes/page-files";
import { paperRecords } from "./records/paper-records";
import type { CollectedAuthor } from "./papers/collect-authors";
import type { OwnLink } from "./posts/resolve-post-links";
import type { RoutedDigest } from "./posts/routed-digest";
import { planSocialImages } from "./social-images/plan-social-images";
import type { DigestFile } from "./posts/digest-file";
import type { NodeRecord } from "./records/records";
import type { PageContext, PlannedPage, Route } from "./routes/route";
import { ownForm, type SiteAddress } from "./addresses/site-address";
import { authorPaths } from "./addresses/author-paths";
import { sitePeriods } from "./addresses/site-periods";
import { searchRoutes } from "./routes/search-routes";
import { pageDates } from "./routes/page-dates";
import { pagePosts, type PagePosts } from "./routes/page-posts";
import { siteRoutes } from "./routes/site-routes";
import { siteOutputs } from "./outputs/site-outputs";
import type { SiteProblem } from "../problems/site-problem";
import { siteRecord } from "./records/site-record";
import { subjectRecords } from "./records/subject-records";
import { relatedRecords, type RelatedRecords } from "./records/related-records";
import { keepEqual } from "./keep-equal";
import type { SiteOutputs } from "./outputs/site-outputs";

/** Everything that a build makes from its posts, decided before any side effect. */
export interface SiteModel {
  records: NodeRecord[];
  /** The digests and papers that files are made of. */
  outputs: SiteOutputs;
  related: RelatedRecords;
  pages: PlannedPage[];
  files: OutputFile[];
  /** The social images to be made, by the path where each is served. */
  pictures: ReadonlyMap<string, Picture>;
  problems: SiteProblem[];
  /**
   * The links in texts to the site itself; their targets can be checked only when the whole site is built.
   */
  links: OwnLink[];
  /** What of which post its pages show. */
  pagePosts: PagePosts;
}

/**
 * Returns the nodes, pages, files, links and problems of a site from its parsed posts and its options; pure.
 * `fonts` are those of social images, `null` if none are made. `latest`, ISO 8601 UTC, is the date after
 * which a post has its day still to come; `null` if the time is not known. Papers and nodes that equal those of the model `before`
 * are its objects, so that what is made of each is made again for those alone that an edit touched.
 */
export function siteModel(
  files: readonly DigestFile[],
  options: ThemeOptions,
  address: SiteAddress,
  nodeId: NodeId,
  fonts: readonly DrawnFont[] | null = null,
  latest: string | null = null,
  before: SiteModel | null = null,
): SiteModel {
  const site = collectSite(files, options, latest);
  const { paths, digests, papers, authors, authorsWithPage, links } = site;
  const outputs = siteOutputs(digests, papers, options, paths, address, before?.outputs);
  const pathOfAuthor = new Map(authorsWithPage.map(({ slug, path }) => [slug, path]));
  const authorPath = ({ slug }: CollectedAuthor) => pathOfAuthor.get(slug) ?? null;
  const authorOf = authorPaths(authorsWithPage);
  const neighboursOf = neighbours(digests);
  const related = relatedRecords(outputs.papers, options.papers.related, before?.related ?? null);
  const social = planSocialImages(digests, papers, options, fonts);
  const periods = sitePeriods(digests, papers, options, paths);
  const input = outputInput(digests, authorsWithPage, periods, outputs, options, paths, address);
  const written = outputFiles(input);
  const filesOf = pageFiles(digests, papers, written, paths);
  const feeds = feedsRoutes(input, paths);
  const has = { authors: authorsWithPage.length > 0, feeds: feeds.length > 0 };
  const updatedOf = pageDates(digests, papers, nodeId);
  const record = siteRecord(options, digests, has, paths);
  const routes = [
    ...siteRoutes(digests, papers, authorsWithPage, periods, options, paths, nodeId),
    ...longDigestRoutes(digests, outputs, options, nodeId),
    ...feeds,
    ...searchRoutes(record),
    ...notFoundRoutes(record, paths, address),
    ...readingListRoutes(record, options, paths, address),
  ];
  const own = [...written, elementWords(options), ...migrationFiles(routes, options, address)];
  const taken = [...routes, ...own].map(({ path }) => path);
  const aliases = aliasFiles(digests, taken, options, address);
  const records: NodeRecord[] = [
    {
      type: "HotPapersSite",
      id: nodeId("HotPapersSite", "site"),
      parent: null,
      data: record,
    },
    ...digests.flatMap((digest) => {
      const socialImage = social.digests.get(digest.path) ?? null;
      const around = { ...neighboursOf(digest), socialImage };
      return digestRecords(digest, around, options, { ...paths, authorOf }, outputs, nodeId);
    }),
    ...paperRecords(papers, outputs, options, paths, nodeId, social.papers, related.keys),
    ...subjectRecords(papers, paths, nodeId),
    ...authorRecords(authors, authorPath, nodeId),
  ];
  return {
    records: before === null ? records : keptRecords(before.records, records),
    outputs,
    related,
    pages: routes.map((route) =>
      planned(route, {
        pagePath: ownForm(route.path, address),
        updated: updatedOf(route),
        files: filesOf(route),
      }),
    ),
    files: [...own, ...aliases.files],
    pictures: social.pictures,
    links,
    pagePosts: pagePosts(digests, papers, paths),
    problems: [...site.problems, ...social.problems, ...aliases.problems],
  };
}

function keptRecords(before: readonly NodeRecord[], now: readonly NodeRecord[]): NodeRecord[] {
  const byId = (records: readonly NodeRecord[]) => new Map(records.map((each) => [each.id, each]));
  return [...keepEqual(byId(before), byId(now)).values()];
}

function planned<R extends Route>(route: R, ofPage: PageContext) {
  return { ...route, context: { ...route.context, ...ofPage } };
}

/** The digests before and after one in time; the author's pages have none, nor has what is held. */
function neighbours(digests: readonly RoutedDigest[]) {
  const posts = digests.filter(({ file }) => file.digest.template === "post" && !file.isHeld);
  const position = new Map(posts.map((post, index) => [post, index]));
  const idAt = (index: number) => posts[index]?.file.digestId ?? null;
  return (digest: RoutedDigest) => {
    const index = position.get(digest);
    if (index === undefined) return { previous: null, next: null };
    return { previous: idAt(index - 1), next: idAt(index + 1) };
  };
}
