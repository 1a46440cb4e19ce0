import type { ElementContent, RootContent } from "hast";
import type { Tree } from "../digest/types";

/** Names and addresses of the web, whose signs belong to them: the `@` of `@sample` in Arabic stands before its name. */
const NAME = /https?:\/\/\S+|[@#][\w.@-]*\w/g;

/** Returns a tree whose links, handles and addresses keep their own direction in a text from right to left. */
export function isolatedNames(tree: Tree): Tree {
  return { ...tree, children: tree.children.flatMap(isolated) };
}

function isolated<Node extends RootContent>(node: Node): (Node | ElementContent)[] {
  if (node.type === "text") return parts(node.value);
  if (node.type !== "element" || node.tagName === "math") return [node];
  if (node.tagName === "a") return [{ ...node, children: [bdi(node.children)] }];
  return [{ ...node, children: node.children.flatMap(isolated) }];
}

function parts(text: string): ElementContent[] {
  const nodes: ElementContent[] = [];
  let end = 0;
  for (const { 0: name, index } of text.matchAll(NAME)) {
    if (index > end) nodes.push({ type: "text", value: text.slice(end, index) });
    nodes.push(bdi([{ type: "text", value: name }]));
    end = index + name.length;
  }
  if (end < text.length || nodes.length === 0) nodes.push({ type: "text", value: text.slice(end) });
  return nodes;
}

function bdi(children: ElementContent[]): ElementContent {
  return { type: "element", tagName: "bdi", properties: {}, children };
}
