import { digestIdsOf } from "./list-pages";
import type { PlacedDigest } from "./placed-digest";
import type { Route } from "./route";

/** Returns the archive's index, its years and its months. `posts` come newest first; undated ones are left out. */
export function archiveRoutes(posts: readonly PlacedDigest[], archivePath: string): Route[] {
  const byMonth = new Map<string, PlacedDigest[]>();
  for (const digest of posts) {
    const month = digest.file.digest.date?.slice(0, "YYYY-MM".length);
    if (month !== undefined) byMonth.set(month, [...(byMonth.get(month) ?? []), digest]);
  }
  const months = [...byMonth].map(([yearMonth, digests]) => {
    const [year = "", month = ""] = yearMonth.split("-");
    return { year, month, digests, path: `${archivePath}${year}/${month}/` };
  });
  const years = [...new Set(months.map(({ year }) => year))];
  return [
    {
      path: archivePath,
      template: "archive",
      context: {
        months: months.map(({ year, month, digests, path }) => ({
          year: Number(year),
          month: Number(month),
          path,
          digestCount: digests.length,
          paperCount: digests.reduce((sum, { file }) => sum + file.digest.entries.length, 0),
        })),
      },
    },
    ...years.map((year) => ({
      path: `${archivePath}${year}/`,
      template: "archive-period" as const,
      context: {
        year: Number(year),
        month: null,
        digestIds: digestIdsOf(months.filter((m) => m.year === year).flatMap((m) => m.digests)),
        archivePath,
      },
    })),
    ...months.map(({ year, month, digests, path }) => ({
      path,
      template: "archive-period" as const,
      context: {
        year: Number(year),
        month: Number(month),
        digestIds: digestIdsOf(digests),
        archivePath,
      },
    })),
  ];
}
