import { numberedPath } from "../addresses/list-paths";
import type { PagingContext } from "./route";

/** One page of a list: its position and its items. */
export interface ListPage<Item> {
  path: string;
  items: Item[];
  paging: PagingContext;
}

/**
 * Returns the pages of a list: the first is at `path`, the second at `path` + `page/2/`. An empty list has
 * one page.
 */
export function paginate<Item>(
  items: readonly Item[],
  path: string,
  perPage: number,
): ListPage<Item>[] {
  const pages = Math.max(1, Math.ceil(items.length / perPage));
  const pathOf = (page: number) => (page === 1 ? path : numberedPath(path, page));
  return Array.from({ length: pages }, (_, index) => {
    const page = index + 1;
    const newerPath = page > 1 ? pathOf(page - 1) : null;
    const olderPath = page < pages ? pathOf(page + 1) : null;
    return {
      path: pathOf(page),
      items: items.slice(index * perPage, page * perPage),
      paging: { page, pages, newerPath, olderPath },
    };
  });
}
