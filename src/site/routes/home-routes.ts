import type { ThemeOptions } from "../../options/types";
import { listRoutes } from "./list-routes";
import type { RoutedDigest } from "../posts/routed-digest";
import type { RecentTopContext, Route } from "./route";

/**
 * Returns the pages of the list of all digests, which come newest first. The first page is the site's home:
 * it has the newest digest with all its papers and the recent top papers, unless the list begins with the
 * oldest digest.
 */
export function homeRoutes(
  digests: readonly RoutedDigest[],
  lists: ThemeOptions["lists"],
  homePath: string,
  recentTop: RecentTopContext | null,
): Route[] {
  const newest = digests.find(({ file }) => file.digest.entries.length > 0 && !file.isHeld);
  const shown = lists.sort === "oldest" ? null : recentTop;
  const top = shown === null ? [] : [...shown.week, ...shown.month];
  return listRoutes({ kind: "home" }, digests, homePath, lists).map((route) => {
    if (route.template !== "list" || route.context.paging.page > 1) return route;
    const context = {
      ...route.context,
      newestIds: newest === undefined || lists.sort === "oldest" ? [] : [newest.file.digestId],
      recentTop: shown,
      paperIds: [...new Set(top.map(({ id }) => id))],
    };
    return { path: route.path, template: "home", context };
  });
}
