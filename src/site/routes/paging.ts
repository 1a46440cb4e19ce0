import { numberedPath } from "../addresses/list-paths";
import { jumpsOf, type ListParts } from "./jumps";
import type { PagingContext } from "./route";

/** One page of a list: its position and its items. */
export interface ListPage<Item> {
  path: string;
  items: Item[];
  paging: PagingContext;
}

/** How many numbers before and after its own a page shows, beside the first and the last. */
const NUMBERS_BESIDE = 2;

/**
 * Returns the pages of a list: the first is at `path`, the second at `path` + `page/2/`. An empty list has
 * one page. A list that is in the order of its `parts` leads to where each of them begins.
 */
export function paginate<Item>(
  items: readonly Item[],
  path: string,
  perPage: number,
  parts?: ListParts<Item>,
): ListPage<Item>[] {
  const pages = Math.max(1, Math.ceil(items.length / perPage));
  const pathOf = (page: number) => (page === 1 ? path : numberedPath(path, page));
  const itemsOf = (page: number) => items.slice((page - 1) * perPage, page * perPage);
  const all = Array.from({ length: pages }, (_, index) => index + 1);
  const jumps = parts && jumpsOf(all.map(itemsOf), parts, pathOf);
  return all.map((page) => ({
    path: pathOf(page),
    items: itemsOf(page),
    paging: {
      ...{ page, pages },
      newerPath: page > 1 ? pathOf(page - 1) : null,
      olderPath: page < pages ? pathOf(page + 1) : null,
      numbers: numbersBeside(page, pages).map((number) => ({
        page: number,
        path: pathOf(number),
      })),
      jumps: jumps?.(page) ?? [],
    },
  }));
}

/** The numbers of pages that a page shows, in order; none if it is the only one. */
function numbersBeside(page: number, pages: number): number[] {
  if (pages === 1) return [];
  const isShown = (number: number) =>
    number === 1 || number === pages || Math.abs(number - page) <= NUMBERS_BESIDE;
  return Array.from({ length: pages }, (_, index) => index + 1).filter(isShown);
}
