/** The elements that the modules of this folder add to a page; their CSS must already be in the page. */
export const ADDED_ELEMENTS = [
  "a",
  "blockquote",
  "button",
  "div",
  "iframe",
  "li",
  "output",
  "span",
];
