import type { PlacedDigest } from "./placed-digest";
import type { ListSubject, Route } from "./route";

/**
 * Returns the pages of a list: the first stands at `path`, the second at `path` + `page/2/`. An empty
 * list has one page.
 */
export function listRoutes(
  of: ListSubject,
  digests: readonly PlacedDigest[],
  path: string,
  perPage: number,
): Route[] {
  const pages = Math.max(1, Math.ceil(digests.length / perPage));
  const pathOf = (page: number) => (page === 1 ? path : `${path}page/${page}/`);
  return Array.from({ length: pages }, (_, index) => {
    const page = index + 1;
    const shown = digests.slice(index * perPage, page * perPage);
    return {
      path: pathOf(page),
      template: "list",
      context: {
        of,
        digestIds: shown.map(({ file }) => file.digestId),
        paging: {
          page,
          pages,
          newerPath: page > 1 ? pathOf(page - 1) : null,
          olderPath: page < pages ? pathOf(page + 1) : null,
        },
      },
    };
  });
}
