import type { ElementContent } from "hast";
import { raw } from "hast-util-raw";

/** Returns HTML as nodes, as browsers read it. */
export function htmlNodes(html: string): ElementContent[] {
  const parsed = raw({ type: "root", children: [{ type: "raw", value: html }] });
  const nodes = parsed.type === "root" ? parsed.children : [parsed];
  return nodes.flatMap((node) => (node.type === "doctype" ? [] : [node]));
}
