import type { ThemeOptions } from "../../options/types";
import { paginate } from "./paging";
import type { RoutedDigest } from "../posts/routed-digest";
import type { ListSubject, Route } from "./route";

/**
 * Returns the pages of a list of digests, which come newest first and those that are held last, in the order that the
 * option says.
 */
export function listRoutes(
  of: ListSubject,
  digests: readonly RoutedDigest[],
  path: string,
  { perPage, sort }: ThemeOptions["lists"],
): Route[] {
  const oldestFirst = sort === "oldest";
  const ordered = oldestFirst ? heldLast([...digests].reverse()) : digests;
  const byDate = { by: "date" as const, of: ({ file }: RoutedDigest) => file.digest.date };
  return paginate(ordered, path, perPage, byDate).map((page) => ({
    path: page.path,
    template: "list",
    context: {
      of,
      digestIds: page.items.map(({ file }) => file.digestId),
      paging: { ...page.paging, oldestFirst },
    },
  }));
}

function heldLast(digests: readonly RoutedDigest[]): RoutedDigest[] {
  const isHeld = ({ file }: RoutedDigest) => file.isHeld === true;
  return [...digests.filter((digest) => !isHeld(digest)), ...digests.filter(isHeld)];
}
