/** Where a reader's choice is remembered in the browser, and the element that it is made in. */
export const COLOR_SCHEME_KEY = "hot-papers-color-scheme";
