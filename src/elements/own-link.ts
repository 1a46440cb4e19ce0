/** Returns the link of `element` that an event happened in, `null` where it happened elsewhere. */
export function ownLink(element: Element, { target }: Event): HTMLAnchorElement | null {
  const link = element.querySelector("a");
  return link && target instanceof Node && link.contains(target) ? link : null;
}
