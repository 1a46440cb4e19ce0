import { paginate } from "./paging";
import type { PlacedDigest } from "./placed-digest";
import type { ListSubject, Route } from "./route";

/** Returns the pages of a list of digests. */
export function listRoutes(
  of: ListSubject,
  digests: readonly PlacedDigest[],
  path: string,
  perPage: number,
): Route[] {
  return paginate(digests, path, perPage).map((page) => ({
    path: page.path,
    template: "list",
    context: { of, digestIds: page.items.map(({ file }) => file.digestId), paging: page.paging },
  }));
}
