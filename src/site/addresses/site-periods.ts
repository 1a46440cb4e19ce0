import type { ThemeOptions } from "../../options/types";
import type { CountedPaper } from "../../statistics/counted-paper";
import { papersByPeriod, type PapersByPeriod } from "../../statistics/papers-by-period";
import { subjectPeriods, type SubjectPeriods } from "../../statistics/subject-periods";
import { archivePaths, type ArchivePathOf } from "./archive-paths";
import type { SitePaths } from "./site-paths";
import { subjectPeriodPaths, type SubjectPeriodPathOf } from "./subject-period-paths";
import { topPaths, type TopPathOf } from "./top-paths";
import type { RoutedDigest } from "../posts/routed-digest";
import type { CollectedPaper } from "../papers/collect-papers";
import { countedPapers } from "../papers/counted-papers";

/** The papers of a site by the periods of its digests, and the pages of these. */
export interface SitePeriods {
  counted: readonly CountedPaper[];
  periods: PapersByPeriod;
  ofSubjects: SubjectPeriods;
  /** The number of papers on the pages of the best; 0 for none. */
  best: number;
  topPathOf: TopPathOf;
  subjectPathOf: SubjectPeriodPathOf;
  archivePathOf: ArchivePathOf;
}

/** Returns these from the site's digests and papers, which pages and files share. */
export function sitePeriods(
  digests: readonly RoutedDigest[],
  papers: readonly CollectedPaper[],
  { archive }: Pick<ThemeOptions, "archive">,
  paths: SitePaths,
): SitePeriods {
  const counted = countedPapers(papers);
  const periods = papersByPeriod(counted);
  const ofSubjects = subjectPeriods(periods, archive.subjectPapers);
  return {
    ...{ counted, periods, ofSubjects, best: archive.best },
    topPathOf: topPaths(periods, archive.best, paths),
    subjectPathOf: subjectPeriodPaths(ofSubjects, paths),
    archivePathOf: archivePaths(digests, paths),
  };
}
