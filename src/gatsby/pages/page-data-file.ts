/**
 * Returns where the data of the page at `path` are in the folder `page-data`, as `generatePageDataPath` of
 * gatsby-core-utils says.
 */
export function pageDataFile(path: string): string {
  const folder = path === "/" ? "index" : path.replace(/^\/|\/$/g, "");
  return `${folder}/page-data.json`;
}
