import { papersByPeriod } from "../archive/papers-by-period";
import type { ThemeOptions } from "../options/types";
import { outputFiles, type OutputFile } from "../outputs/output-files";
import { datedPapers } from "../archive/dated-papers";
import { archivedPapers } from "./archived-papers";
import { authorRecords } from "./author-records";
import { bestPaths } from "./best-paths";
import { bestRoutes } from "./best-routes";
import { collectAuthors, type CollectedAuthor } from "./collect-authors";
import { collectPapers } from "./collect-papers";
import { digestRecords } from "./digest-records";
import { withMainSubjects } from "./main-subjects";
import { homeHighlights } from "./home-highlights";
import { migrationFiles } from "./migration-files";
import type { NodeId } from "./node-id";
import { notFoundRoutes } from "./not-found-routes";
import { outputInput } from "./output-input";
import { pageFiles } from "./page-files";
import { paperRecords } from "./paper-records";
import { paperRoutes } from "./paper-routes";
import { placeDigests } from "./place-digests";
import type { PlacedDigest } from "./placed-digest";
import type { PostFile } from "./post-file";
import type { NodeRecord } from "./records";
import type { PageFile, PlannedPage, Route } from "./route";
import { buildRoutes } from "./routes";
import type { SiteAddress } from "./site-address";
import { siteOutputs } from "./site-outputs";
import type { SiteProblem } from "./site-problem";
import { siteRecord } from "./site-record";
import { subjectActivity } from "./subject-activity";
import { subjectRecords } from "./subject-records";
import { trendsRoutes } from "./trends-routes";

/** All that a build makes of its posts, decided before anything is done. */
export interface SiteModel {
  records: NodeRecord[];
  pages: PlannedPage[];
  files: OutputFile[];
  problems: SiteProblem[];
}

/** Returns the nodes, pages, files and problems of a site from its parsed posts and its options; pure. */
export function siteModel(
  files: readonly PostFile[],
  options: ThemeOptions,
  address: SiteAddress,
  nodeId: NodeId,
): SiteModel {
  const { basePath } = options.paths;
  const { digests, problems } = placeDigests(files.map(withMainSubjects), basePath);
  const papers = collectPapers(digests);
  const archived = archivedPapers(papers);
  const authors = collectAuthors(papers);
  const outputs = siteOutputs(digests, papers, options, address);
  const authorPath = ({ slug, papers: own }: CollectedAuthor) =>
    options.papers.pages && own.length >= options.papers.authorPapers
      ? `${basePath}authors/${slug}/`
      : null;
  const authorsWithPage = authors.flatMap((author) => {
    const path = authorPath(author);
    return path === null ? [] : [{ ...author, path }];
  });
  const neighboursOf = neighbours(digests);
  const written = outputFiles(outputInput(digests, outputs, options, address));
  const filesOf = pageFiles(digests, written, options);
  const site = siteRecord(options, digests);
  const periods = papersByPeriod(archived);
  const bestPathOf = bestPaths(periods, options);
  const highlights = homeHighlights(archived, options, bestPathOf, nodeId);
  const dated = papersByPeriod(datedPapers(archived));
  const activityOf = subjectActivity(dated, options);
  const routes: Route[] = [
    ...buildRoutes(digests, options, { bestPathOf, highlights }),
    ...(options.papers.pages
      ? paperRoutes(papers, authorsWithPage, options, activityOf, nodeId)
      : []),
    ...bestRoutes(periods, bestPathOf, options, nodeId),
    ...trendsRoutes(dated, options, nodeId),
    ...notFoundRoutes(site),
  ];
  return {
    records: [
      {
        type: "HotPapersSite",
        id: nodeId("HotPapersSite", "site"),
        parent: null,
        data: site,
      },
      ...digests.flatMap((digest) =>
        digestRecords(digest, neighboursOf(digest), options, outputs, nodeId),
      ),
      ...paperRecords(papers, outputs, options, nodeId),
      ...subjectRecords(papers, options, nodeId),
      ...authorRecords(authors, authorPath, nodeId),
    ],
    pages: routes.map((route) => withFiles(route, filesOf(route))),
    files: [...written, ...migrationFiles(routes, options, address)],
    problems: [...problemsOf(files), ...problems],
  };
}

function withFiles<R extends Route>(route: R, files: PageFile[]) {
  return { ...route, context: { ...route.context, files } };
}

/** The digests before and after one in time; pages of the author's have none. */
function neighbours(digests: readonly PlacedDigest[]) {
  const posts = digests.filter(({ file }) => file.digest.template === "post");
  const position = new Map(posts.map((post, index) => [post, index]));
  const idAt = (index: number) => posts[index]?.file.digestId ?? null;
  return (digest: PlacedDigest) => {
    const index = position.get(digest);
    if (index === undefined) return { previous: null, next: null };
    return { previous: idAt(index - 1), next: idAt(index + 1) };
  };
}

function problemsOf(files: readonly PostFile[]): SiteProblem[] {
  return files.flatMap(({ displayPath, problems }) =>
    problems.map((problem) => ({ file: displayPath, problem })),
  );
}
