import type { Period } from "../../statistics/papers-by-period";
import type { ThemeOptions } from "../../options/types";
import type { TopPathOf } from "../addresses/top-paths";
import type { SitePaths } from "../addresses/site-paths";
import { listRoutes } from "./list-routes";
import type { RoutedDigest } from "../posts/routed-digest";
import type { ArchiveMonth, Route } from "./route";

interface Month {
  name: Period;
  view: ArchiveMonth;
  digests: RoutedDigest[];
}

/** Returns the archive's index, its years and its months. `posts` come newest first; undated ones are left out. */
export function archiveRoutes(
  posts: readonly RoutedDigest[],
  lists: ThemeOptions["lists"],
  paths: Pick<SitePaths, "archive">,
  topPathOf: TopPathOf,
): Route[] {
  const months = monthsOf(posts, paths);
  const views = months.map(({ view }) => view);
  const years = [...new Set(months.map(({ name }) => name.slice(0, "YYYY".length)))];
  return [
    {
      path: paths.archive(""),
      template: "archive",
      context: { year: null, topPath: topPathOf(""), months: views },
    },
    ...years.map((name) => {
      const year = Number(name);
      const ofYear = views.filter((month) => month.year === year);
      const path = paths.archive(name);
      const topPath = topPathOf(name);
      return { path, template: "archive" as const, context: { year, topPath, months: ofYear } };
    }),
    ...months.flatMap(({ name, view: { year, month, path }, digests }) =>
      listRoutes({ kind: "month", year, month, topPath: topPathOf(name) }, digests, path, lists),
    ),
  ];
}

function monthsOf(posts: readonly RoutedDigest[], paths: Pick<SitePaths, "archive">): Month[] {
  const byMonth = new Map<string, RoutedDigest[]>();
  for (const digest of posts) {
    const month = digest.file.digest.date?.slice(0, "YYYY-MM".length);
    if (month === undefined) continue;
    const known = byMonth.get(month) ?? [];
    known.push(digest);
    byMonth.set(month, known);
  }
  return [...byMonth].map(([yearMonth, digests]) => {
    const [year = "", month = ""] = yearMonth.split("-");
    const paperCount = digests.reduce((sum, { file }) => sum + file.digest.entries.length, 0);
    const view: ArchiveMonth = {
      year: Number(year),
      month: Number(month),
      path: paths.archive(yearMonth),
      yearPath: paths.archive(year),
      digestCount: digests.length,
      paperCount,
    };
    return { name: yearMonth, view, digests };
  });
}
