import type { SitePaths } from "../addresses/site-paths";
import type { SiteRecord } from "../records/records";
import type { Route } from "./route";

/** Returns the 404 page; none if the theme has a base path, since a 404 page belongs to the whole site. */
export function notFoundRoutes(
  site: SiteRecord,
  { notFound: path, paper }: Pick<SitePaths, "notFound" | "paper">,
): Route[] {
  const context = { site, paperPath: paper("ID") };
  return path === null ? [] : [{ path, template: "not-found", context }];
}
