/** The storage key of a reader's choice, and the name of the element to make it in. */
export const COLOR_SCHEME_KEY = "hot-papers-color-scheme";
