import type { ThemeOptions } from "../options/types";
import { archiveRoutes } from "./archive-routes";
import { homeRoutes } from "./home-routes";
import type { PlacedDigest } from "./placed-digest";
import type { HighlightsContext, Route } from "./route";
import { termRoutes } from "./term-routes";

/** Returns the pages that show digests: each of them, and every list of them. `digests` come oldest first. */
export function buildRoutes(
  digests: readonly PlacedDigest[],
  options: ThemeOptions,
  highlights: HighlightsContext | null,
): Route[] {
  const { basePath } = options.paths;
  const posts = digests.filter(({ file }) => file.digest.template === "post").reverse();
  return [
    ...digests.map(({ path, file }) => ({
      path,
      template: "digest" as const,
      context: { digestId: file.digestId },
    })),
    ...homeRoutes(posts, options, highlights),
    ...termRoutes("category", posts, options),
    ...termRoutes("tag", posts, options),
    ...archiveRoutes(posts, `${basePath}archive/`, options.lists),
  ];
}
