/** Elements that do something before their reader does. The others are loaded on a click. */
const AT_ONCE = /<hot-papers-(?:copy-text\b|social-embed[^>]* data-show=)/;

/** Returns whether a page with this HTML loads the elements as soon as it is read. */
export function neededAtOnce(html: string): boolean {
  return AT_ONCE.test(html);
}
