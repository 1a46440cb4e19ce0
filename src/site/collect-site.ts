import type { ThemeOptions } from "../options/types";
import type { SiteProblem } from "../problems/site-problem";
import { sitePaths, type SitePaths } from "./addresses/site-paths";
import { authorProblems } from "./papers/author-problems";
import { collectAuthors, type CollectedAuthor } from "./papers/collect-authors";
import { collectPapers, type CollectedPaper } from "./papers/collect-papers";
import { assignPaths } from "./posts/assign-paths";
import type { DigestFile } from "./posts/digest-file";
import { withMainSubjects } from "./posts/main-subjects";
import { resolvePostLinks, type OwnLink } from "./posts/resolve-post-links";
import type { RoutedDigest } from "./posts/routed-digest";
import { scoreProblems } from "./posts/score-problems";
import { withScores } from "./posts/scored-file";
import { weighDates } from "./posts/weigh-dates";

/** What the posts of a site are together, before pages and files are made of them. */
export interface CollectedSite {
  paths: SitePaths;
  /** Oldest first. */
  digests: RoutedDigest[];
  papers: CollectedPaper[];
  authors: CollectedAuthor[];
  /** The authors with pages of their own, with the paths of these. */
  authorsWithPage: (CollectedAuthor & { path: string })[];
  /** The links in texts to the site itself. */
  links: OwnLink[];
  /** The problems of the posts themselves, and those that they have together. */
  problems: SiteProblem[];
}

/**
 * Returns the posts of a site with their addresses, papers, authors and problems. `latest`, ISO 8601 UTC, is the date
 * after which a post has its day still to come; `null` if the time is not known.
 */
export function collectSite(
  files: readonly DigestFile[],
  options: Pick<ThemeOptions, "dates" | "papers" | "paths">,
  latest: string | null,
): CollectedSite {
  const weighed = weighDates(files, { latest, ...options.dates });
  const paths = sitePaths({
    basePath: options.paths.basePath,
    paperPages: options.papers.pages,
  });
  const scored = weighed.files.map((file) =>
    withScores(withMainSubjects(file), options.papers.score),
  );
  const { digests: routed, problems } = assignPaths(scored, paths);
  const { digests, links } = resolvePostLinks(routed);
  const papers = collectPapers(digests);
  const authors = collectAuthors(papers);
  const authorsWithPage = authors.flatMap((author) => {
    const hasPage = author.papers.length >= options.papers.authorPapers;
    const path = hasPage ? paths.author(author.slug) : null;
    return path === null ? [] : [{ ...author, path }];
  });
  return {
    ...{ paths, digests, papers, authors, authorsWithPage, links },
    problems: [
      ...problemsOf(files),
      ...weighed.problems,
      ...problems,
      ...scoreProblems(scored, options.papers.score),
      ...authorProblems(authorsWithPage),
    ],
  };
}

function problemsOf(files: readonly DigestFile[]): SiteProblem[] {
  return files.flatMap(({ displayPath, problems }) =>
    problems.map((problem) => ({ file: displayPath, problem })),
  );
}
