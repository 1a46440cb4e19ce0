import { topAuthors } from "../../statistics/top-authors";
import { topPapers } from "../../statistics/top-papers";
import type { PapersByPeriod, Period } from "../../statistics/papers-by-period";
import { periodCounts } from "../../statistics/period-counts";
import { quotedAccounts } from "../../statistics/quoted-accounts";
import { topSubjects, subjectCounts } from "../../statistics/subject-counts";
import type { ArchivePathOf } from "../addresses/archive-paths";
import type { SubjectPeriodPathOf } from "../addresses/subject-period-paths";
import type { TopPathOf } from "../addresses/top-paths";
import type { NodeId } from "../records/node-id";
import type { PeriodTop, TrendsContext } from "./route";

const SUBJECTS = 6;
const LEADERS = 3;
const ACCOUNTS = 10;

/** The data that all pages of trends share. */
export interface TrendsSite extends Pick<TrendsContext, "years"> {
  byPeriod: PapersByPeriod;
  /** The networks whose accounts are listed. */
  networks: readonly string[];
  topPathOf: TopPathOf;
  archivePathOf: ArchivePathOf;
  subjectPathOf: SubjectPeriodPathOf;
  nodeId: NodeId;
}

/** Returns the page of a period: charts of its months, the top of the periods named. Months come newest first. */
export function trendsContext(
  site: TrendsSite,
  period: Period,
  months: readonly Period[],
  ofTop: readonly Period[],
): TrendsContext {
  const { byPeriod, years, networks } = site;
  const own = byPeriod.get(period) ?? [];
  const subjects = subjectsOf(site, period, months);
  const tops = ofTop.filter((each) => byPeriod.has(each)).map((each) => topOf(site, each));
  return {
    ...{ period, years, subjects, tops },
    total: periodCounts(period, own),
    months: months.map((month) => ({
      ...periodCounts(month, byPeriod.get(month)),
      archivePath: site.archivePathOf(month),
      topPath: site.topPathOf(month),
    })),
    accounts: quotedAccounts(period, own, networks, ACCOUNTS),
    subjectIds: subjects.map(({ subjectId }) => subjectId),
    paperIds: unique(tops.flatMap(({ papers }) => papers.map(({ id }) => id))),
    authorIds: unique(tops.flatMap(({ authors }) => authors.map(({ authorId }) => authorId))),
  };
}

function subjectsOf(
  { byPeriod, subjectPathOf, nodeId }: TrendsSite,
  period: Period,
  months: readonly Period[],
): TrendsContext["subjects"] {
  const papers = byPeriod.get(period) ?? [];
  const counts = subjectCounts(byPeriod, months);
  return topSubjects(papers, SUBJECTS).map((code) => ({
    subjectId: nodeId("HotPapersSubject", code),
    total: papers.filter(({ paper }) => paper.subjects.includes(code)).length,
    papers: counts.get(code) ?? [],
    paths: months.map((month) => subjectPathOf(code, month)),
  }));
}

function topOf({ byPeriod, years, topPathOf, nodeId }: TrendsSite, period: Period): PeriodTop {
  const papers = byPeriod.get(period) ?? [];
  return {
    period,
    path: years.find((year) => year.period === period)?.path ?? topPathOf(period),
    papers: topPapers(papers, "score", LEADERS).map(({ paper, score, scoreMetrics }) => ({
      id: nodeId("HotPapersPaper", paper.key),
      ...{ score, scoreMetrics },
    })),
    authors: topAuthors(papers, LEADERS).map(({ author, papers: count }) => ({
      authorId: nodeId("HotPapersAuthor", author),
      papers: count,
    })),
  };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
