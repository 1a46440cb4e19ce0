/** The elements that the modules of this folder add to a page, whose CSS has to be there before them. */
export const ADDED_ELEMENTS = ["a", "blockquote", "button", "div", "iframe", "span"];
