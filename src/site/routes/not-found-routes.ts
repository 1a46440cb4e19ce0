import type { SitePaths } from "../addresses/site-paths";
import type { SiteRecord } from "../records/records";
import type { Route } from "./route";

/**
 * Returns the page for addresses where nothing is. A site that has the theme below a base path decides for itself
 * what is to stand there: the page would be the whole site's.
 */
export function notFoundRoutes(
  site: SiteRecord,
  { notFound: path }: Pick<SitePaths, "notFound">,
): Route[] {
  return path === null ? [] : [{ path, template: "not-found", context: { site } }];
}
