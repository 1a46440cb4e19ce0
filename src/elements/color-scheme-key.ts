/** Where a reader's choice is remembered in the browser; empty or absent where the system decides. */
export const COLOR_SCHEME_KEY = "hot-papers-color-scheme";
