/** What the link to the page of search is known by. */
export const SEARCH_LINK = "[data-action=search]";
