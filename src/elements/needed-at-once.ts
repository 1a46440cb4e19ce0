/** Elements of the main module that act without a click. The others are loaded on a click. */
const AT_ONCE = /<hot-papers-social-embed[^>]* data-show=/;

/** Returns whether a page with this HTML loads the elements as soon as it is parsed. */
export function neededAtOnce(html: string): boolean {
  return AT_ONCE.test(html);
}
