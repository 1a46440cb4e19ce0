/** The papers of a digest, the heads of the newest one, rows of papers and of digests. */
const ROWS =
  "main :is(article[data-rank],li[data-rank],[role=group]>ol>li,section>ol>li):not(nav *)";

/** Returns the rows of the lists of a page, in order, that are in view or can be scrolled to. */
export function rowsOf(): HTMLElement[] {
  return rowsIn(document).filter((row) => row.checkVisibility());
}

/** Returns the rows of the lists of a document, which may be one that nobody sees. */
export function rowsIn(page: Document): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(ROWS)].filter((row) => titleLink(row) !== null);
}

/** Returns the row that an element is in; `null` outside of lists. */
export function rowAt(element: Element | null): HTMLElement | null {
  const row = element?.closest<HTMLElement>(ROWS);
  return row && titleLink(row) ? row : null;
}

/** Returns the link of the title of a row; of a paper whose title leads nowhere the link to its place. */
export function titleLink(row: Element): HTMLAnchorElement | null {
  const find = (selector: string) => row.querySelector<HTMLAnchorElement>(selector);
  return find(":scope>a") ?? find("h2 a") ?? find("hot-papers-copy-link>a");
}

/**
 * Returns the rows that the bar of a page narrows: those after its button, or, on a page that has too few for one, all but the
 * heads of the newest digest.
 */
export function narrowedRows(page: Document): HTMLElement[] {
  const button = page.querySelector("hot-papers-narrow");
  return rowsIn(page).filter((row) =>
    button
      ? button.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING
      : !row.matches("li[data-rank]"),
  );
}
