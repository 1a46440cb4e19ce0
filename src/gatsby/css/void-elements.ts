import { htmlVoidElements } from "html-void-elements";

/**
 * The elements that have no end tag on a page, with or without a slash, in lower case. `image` is not one of
 * them: on a page it is the SVG element, which has an end tag. Only old HTML used it for `img`.
 */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  htmlVoidElements.filter((name) => name !== "image"),
);
