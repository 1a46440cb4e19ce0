import type { SiteRecord } from "../records/records";
import type { Route } from "./route";

/**
 * Returns the page for addresses where nothing is. A site that has the theme below a base path decides for itself
 * what is to stand there: the page would be the whole site's.
 */
export function notFoundRoutes(site: SiteRecord): Route[] {
  return site.homePath === "/" ? [{ path: "/404/", template: "not-found", context: { site } }] : [];
}
