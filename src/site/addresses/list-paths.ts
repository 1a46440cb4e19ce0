/** Returns the path of a page of the list at `path` by its number. The list's first page, 1, is at `path` itself. */
export function numberedPath(path: string, page: number): string {
  return `${path}page/${page}/`;
}

/** Returns the path of the first page of a list from that of any of its pages. */
export function firstPath(path: string): string {
  return path.replace(/page\/\d+\/$/, "");
}
