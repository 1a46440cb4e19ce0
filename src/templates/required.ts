/** Returns a node that a page was made for; throws an Error when the query did not find it. */
export function required<T>(node: T | null): T {
  if (node === null) throw new Error("The node that this page is made of is not in the store.");
  return node;
}
