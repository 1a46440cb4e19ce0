import type { ThemeOptions } from "../options/types";
import { archiveRoutes } from "./archive-routes";
import type { BestPathOf } from "./best-paths";
import { listRoutes } from "./list-routes";
import type { PlacedDigest } from "./placed-digest";
import type { Route } from "./route";
import { termRoutes } from "./term-routes";

/** Returns the pages of digests, of their lists and of the archive, from the posts (oldest first) and the options. */
export function buildRoutes(
  digests: readonly PlacedDigest[],
  options: ThemeOptions,
  bestPathOf: BestPathOf,
): Route[] {
  const { basePath } = options.paths;
  const posts = digests.filter(({ file }) => file.digest.template === "post").reverse();
  return [
    ...digests.map(({ path, file }) => ({
      path,
      template: "digest" as const,
      context: { digestId: file.digestId },
    })),
    ...listRoutes({ kind: "home" }, posts, basePath, options.lists),
    ...termRoutes("category", posts, options),
    ...termRoutes("tag", posts, options),
    ...archiveRoutes(posts, options, bestPathOf),
  ];
}
