import type { ThemeOptions } from "../../options/types";
import { parseDate } from "../../digest/values/dates";
import { compareInstants } from "../../messages/utc-instant";
import { FILE_START } from "../../problems/range";
import { dateFuture } from "../../problems/rules/date-future";
import { dateUnlikely } from "../../problems/rules/date-unlikely";
import { siteProblem, type SiteProblem } from "../../problems/site-problem";
import { doubtByOthers, doubtByPapers, papersAfter, type DateDoubt } from "./date-doubt";
import type { DigestFile } from "./digest-file";
import { isTimely } from "./is-timely";
import { monthName, paperMonths, type PaperMonth } from "./paper-months";
import { yearInstead } from "./year-instead";

/** Fewer other posts do not show what is usual. */
const ENOUGH_OTHERS = 2;

interface DatedPost {
  file: DigestFile;
  date: string;
  months: PaperMonth[];
  doubt: DateDoubt | { kind: "future" } | null;
}

/**
 * Returns the posts, in the same order, and a problem for each whose date cannot be right: after `latest`
 * (ISO 8601 UTC, `null` for no such limit) unless such posts are published, or at odds with its own papers or
 * with the other posts. These posts lose their date and are marked as held.
 */
export function weighDates(
  files: readonly DigestFile[],
  { latest, future }: { latest: string | null; future: ThemeOptions["dates"]["future"] },
): { files: DigestFile[]; problems: SiteProblem[] } {
  const posts = files.flatMap((file): DatedPost[] => {
    const { date, template } = file.digest;
    if (date === null || template !== "post") return [];
    const months = paperMonths(file);
    const isFuture = latest !== null && compareInstants(date, latest) > 0;
    if (isFuture && future === "publish") return [];
    return [{ file, date, months, doubt: isFuture ? FUTURE : doubtByPapers(date, months) }];
  });
  weighByOthers(posts.filter(({ doubt }) => doubt === null));
  for (const post of posts) {
    // A digest of old papers, or the first after years, quotes what is said of them now.
    const isLate = post.doubt?.kind === "after" || post.doubt?.kind === "alone";
    if (isLate && isTimely(post.file, post.date)) post.doubt = null;
  }
  const held = new Set(posts.filter(({ doubt }) => doubt !== null).map(({ file }) => file));
  return {
    files: files.map((file) => (held.has(file) ? withoutDate(file) : file)),
    problems: posts.flatMap(problemsOf),
  };
}

const FUTURE = { kind: "future" } as const;

function weighByOthers(posts: readonly DatedPost[]): void {
  if (posts.length <= ENOUGH_OTHERS) return;
  const inTime = posts.toSorted((a, b) => compareInstants(a.date, b.date));
  const away = (date: string, other: string) => Math.abs(Date.parse(date) - Date.parse(other));
  for (const [index, post] of inTime.entries()) {
    if (post.file.digest.entries.length === 0) continue;
    const [nearest] = [inTime[index - 1], inTime[index + 1]]
      .flatMap((other) => other?.date ?? [])
      .sort((a, b) => away(post.date, a) - away(post.date, b));
    if (nearest !== undefined) post.doubt = doubtByOthers(post.date, post.months, nearest);
  }
}

/** The day that the author wrote stays in `rawDate`. */
function withoutDate(file: DigestFile): DigestFile {
  return { ...file, isHeld: true, digest: { ...file.digest, date: null } };
}

function problemsOf({ file, date, months, doubt }: DatedPost): SiteProblem[] {
  const { displayPath, places, digest } = file;
  const ofFile = digest.rawDate === null || parseDate(digest.rawDate) === null;
  const range = (ofFile ? null : places.frontMatter.date) ?? FILE_START;
  const day = date.slice(0, "YYYY-MM-DD".length);
  const written = ofFile ? null : digest.rawDate;
  const values = { date: day, written, instead: yearInstead(day, months) };
  if (doubt === null) {
    return papersAfter(date, months).map((paper) => {
      const entry = digest.entries[paper.index]?.places;
      const at = entry?.links[0] ?? entry?.title ?? range;
      return siteProblem(displayPath, dateUnlikely, at, {
        ...{ ...values, kind: "paper" },
        ...nameOf(paper),
      });
    });
  }
  switch (doubt.kind) {
    case "future":
      return [siteProblem(displayPath, dateFuture, range, values)];
    case "alone":
      return [
        siteProblem(displayPath, dateUnlikely, range, {
          ...{ ...values, kind: "alone" },
          nearest: doubt.nearest.slice(0, day.length),
        }),
      ];
    case "before":
    case "after":
      return [
        siteProblem(displayPath, dateUnlikely, range, {
          ...{ ...values, kind: doubt.kind },
          ...nameOf(doubt.paper),
        }),
      ];
  }
}

function nameOf(paper: PaperMonth) {
  return { arxivId: paper.arxivId, month: monthName(paper) };
}
