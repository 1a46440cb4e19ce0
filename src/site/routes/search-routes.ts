import type { SiteRecord } from "../records/records";
import type { Route } from "./route";

/** Returns the page of search, if the site has one. */
export function searchRoutes({ searchPath: path }: Pick<SiteRecord, "searchPath">): Route[] {
  return path === null ? [] : [{ path, template: "search", context: {} }];
}
