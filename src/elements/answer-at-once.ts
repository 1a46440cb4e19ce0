/**
 * Returns the script of the page of search that loads `module`, the search, at once where the address has a query; else it
 * is loaded when the reader points at the box.
 */
export function answerAtOnce(module: string): string {
  return `location.search&&import(${JSON.stringify(module)})`;
}
