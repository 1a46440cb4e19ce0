import type { ThemeOptions } from "../options/types";
import { listRoutes } from "./list-routes";
import type { PlacedDigest } from "./placed-digest";
import type { ArchiveMonth, Route } from "./route";

interface Month {
  view: ArchiveMonth;
  digests: PlacedDigest[];
}

/** Returns the archive's index, its years and its months. `posts` come newest first; undated ones are left out. */
export function archiveRoutes(
  posts: readonly PlacedDigest[],
  archivePath: string,
  listOptions: ThemeOptions["lists"],
): Route[] {
  const months = monthsOf(posts, archivePath);
  const views = months.map(({ view }) => view);
  const years = [...new Set(views.map(({ year }) => year))];
  return [
    { path: archivePath, template: "archive", context: { year: null, months: views } },
    ...years.map((year) => {
      const ofYear = views.filter((month) => month.year === year);
      const path = ofYear[0]?.yearPath ?? archivePath;
      return { path, template: "archive" as const, context: { year, months: ofYear } };
    }),
    ...months.flatMap(({ view: { year, month, path }, digests }) =>
      listRoutes({ kind: "month", year, month }, digests, path, listOptions),
    ),
  ];
}

function monthsOf(posts: readonly PlacedDigest[], archivePath: string): Month[] {
  const byMonth = new Map<string, PlacedDigest[]>();
  for (const digest of posts) {
    const month = digest.file.digest.date?.slice(0, "YYYY-MM".length);
    if (month === undefined) continue;
    const known = byMonth.get(month) ?? [];
    known.push(digest);
    byMonth.set(month, known);
  }
  return [...byMonth].map(([yearMonth, digests]) => {
    const [year = "", month = ""] = yearMonth.split("-");
    const yearPath = `${archivePath}${year}/`;
    const paperCount = digests.reduce((sum, { file }) => sum + file.digest.entries.length, 0);
    const view: ArchiveMonth = {
      year: Number(year),
      month: Number(month),
      path: `${yearPath}${month}/`,
      yearPath,
      digestCount: digests.length,
      paperCount,
    };
    return { view, digests };
  });
}
