import type { Element, ElementContent, Properties } from "hast";

/** Returns an element of HTML; strings become text nodes. */
export function htmlElement(
  tagName: string,
  properties: Properties,
  children: readonly (ElementContent | string)[],
): Element {
  return { type: "element", tagName, properties, children: children.map(toNode) };
}

/** Returns the items with a text between each two. */
export function joined(
  items: readonly (ElementContent | string)[],
  separator: string,
): (ElementContent | string)[] {
  return items.flatMap((item, i) => (i === 0 ? [item] : [separator, item]));
}

function toNode(child: ElementContent | string): ElementContent {
  return typeof child === "string" ? { type: "text", value: child } : child;
}
