/** The most papers of a list that is seen at a glance. */
const SHORT_LIST = 10;

/** Returns whether a list of so many papers is seen at a glance, so that pages of it in a second order are not worth their files. */
export function isShortList(papers: number): boolean {
  return papers <= SHORT_LIST;
}
