import { anyPaperPath } from "../addresses/any-paper-path";
import type { SiteAddress } from "../addresses/site-address";
import type { SitePaths } from "../addresses/site-paths";
import type { SiteRecord } from "../records/records";
import type { Route } from "./route";

/** Returns the 404 page; none if the theme has a base path, since a 404 page belongs to the whole site. */
export function notFoundRoutes(
  site: SiteRecord,
  paths: Pick<SitePaths, "notFound" | "paper">,
  address: Pick<SiteAddress, "trailingSlash">,
): Route[] {
  const path = paths.notFound;
  const context = { site, paperPath: anyPaperPath(paths, address) };
  return path === null ? [] : [{ path, template: "not-found", context }];
}
