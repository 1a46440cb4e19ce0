import { htmlVoidElements } from "html-void-elements";

/**
 * The elements that have no end tag on a page, be they written with a slash or without, in lower case. `image` is
 * one of SVG there, which has: only HTML of old meant `img` by it.
 */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  htmlVoidElements.filter((name) => name !== "image"),
);
