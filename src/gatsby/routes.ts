import type { ThemeOptions } from "../options/types";
import { archiveRoutes } from "./archive-routes";
import { listPages } from "./list-pages";
import type { PlacedDigest } from "./placed-digest";
import type { Route } from "./route";
import { termRoutes } from "./term-routes";

/** Returns every page of the site but 404, decided from the posts (oldest first) and the options alone. */
export function buildRoutes(digests: readonly PlacedDigest[], options: ThemeOptions): Route[] {
  const { basePath } = options.paths;
  const { perPage } = options.lists;
  const newestFirst = [...digests].reverse();
  const posts = newestFirst.filter(({ file }) => file.digest.template === "post");
  const pages = newestFirst.filter(({ file }) => file.digest.template === "page");
  return [
    ...pages.map(({ path, file }) => ({
      path,
      template: "page" as const,
      context: { digestId: file.digestId },
    })),
    ...posts.map(({ path, file }) => ({
      path,
      template: "digest" as const,
      context: { digestId: file.digestId },
    })),
    ...listPages(posts, basePath, perPage).map(({ path, context }) => ({
      path,
      template: "home" as const,
      context,
    })),
    ...termRoutes("category", posts, options),
    ...termRoutes("tag", posts, options),
    ...archiveRoutes(posts, `${basePath}archive/`),
  ];
}
