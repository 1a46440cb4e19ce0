import type { PlacedDigest } from "./placed-digest";
import type { ListContext } from "./route";

/** Returns the node ids of digests, in their order. */
export function digestIdsOf(digests: readonly PlacedDigest[]): string[] {
  return digests.map(({ file }) => file.digestId);
}

/**
 * Returns the pages of a list: the first stands at `path`, the second at `path` + `page/2/`. An empty
 * list has one page.
 */
export function listPages(digests: readonly PlacedDigest[], path: string, perPage: number) {
  const pages = Math.max(1, Math.ceil(digests.length / perPage));
  const pathOf = (page: number) => (page === 1 ? path : `${path}page/${page}/`);
  return Array.from({ length: pages }, (_, index) => {
    const page = index + 1;
    const context: ListContext = {
      digestIds: digestIdsOf(digests.slice(index * perPage, page * perPage)),
      page,
      pages,
      newerPath: page > 1 ? pathOf(page - 1) : null,
      olderPath: page < pages ? pathOf(page + 1) : null,
    };
    return { path: pathOf(page), context };
  });
}
