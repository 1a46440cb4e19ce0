import type { ThemeOptions } from "../../options/types";
import { archiveRoutes } from "./archive-routes";
import type { TopPathOf } from "../addresses/top-paths";
import type { SitePaths } from "../addresses/site-paths";
import { homeRoutes } from "./home-routes";
import { isLong } from "../posts/digest-pages";
import type { RoutedDigest } from "../posts/routed-digest";
import type { RecentTopContext, Route } from "./route";
import { termRoutes } from "./term-routes";

/**
 * Returns the pages of digests (long ones apart), of their lists and of the archive, from the posts (oldest first), the
 * options of lists and what the archive knows.
 */
export function digestRoutes(
  digests: readonly RoutedDigest[],
  lists: ThemeOptions["lists"],
  paths: SitePaths,
  { topPathOf, recentTop }: { topPathOf: TopPathOf; recentTop: RecentTopContext | null },
): Route[] {
  const posts = digests.filter(({ file }) => file.digest.template === "post").reverse();
  return [
    ...digests
      .filter((digest) => !isLong(digest))
      .map(({ path, file }) => ({
        path,
        template: "digest" as const,
        context: { digestId: file.digestId },
      })),
    ...homeRoutes(posts, lists, paths.home, recentTop),
    ...termRoutes("category", posts, lists, paths.categories),
    ...termRoutes("tag", posts, lists, paths.tags),
    ...archiveRoutes(posts, lists, paths, topPathOf),
  ];
}
