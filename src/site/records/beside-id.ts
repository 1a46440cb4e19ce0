/**
 * Returns the id of the node beside one: it holds what changes with nearly every digest, so that pages that only name the
 * subject, author or paper do not depend on it. Fields with `@hotPapersBeside` are read from it.
 */
export function besideId(id: string): string {
  return `${id} beside`;
}
