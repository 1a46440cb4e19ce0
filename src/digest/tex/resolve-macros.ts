import type { Nodes, Parent, PhrasingContent, Root } from "mdast";
import { resolveSiblings } from "./resolve-siblings";
import type { Report } from "../../problems/report";
import { typography } from "./typography";

type PhrasingParent = Extract<Nodes, { children: PhrasingContent[] }>;

const MARKED = new Set(["texCommand", "texBrace", "texQuote"]);
const PHRASING_PARENTS = new Set([
  "paragraph",
  "heading",
  "emphasis",
  "strong",
  "delete",
  "link",
  "linkReference",
  "tableCell",
]);

/**
 * Gives the TeX commands, braces, quotes and dashes of a tree their meaning, in place. What it does not
 * know stays visible as written. Reports `nesting-too-deep`.
 */
export function resolveMacros(tree: Root, report: Report): void {
  const nodes: Nodes[] = [tree];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (!("children" in node)) continue;
    if (isPhrasingParent(node)) {
      if (node.children.some(({ type }) => MARKED.has(type))) {
        node.children = resolveSiblings(node.children, report);
      }
      if (!isAddress(node)) setTypography(node);
    }
    for (const child of node.children) nodes.push(child);
  }
}

function isPhrasingParent(node: Nodes): node is PhrasingParent {
  return (
    PHRASING_PARENTS.has(node.type) || (node.type === "texGroup" && node.data.hName !== "code")
  );
}

/** A link that shows where it leads: its dashes and tildes are part of the address. */
function isAddress(node: PhrasingParent): boolean {
  const [child] = node.children;
  return node.type === "link" && child?.type === "text" && node.url.endsWith(child.value);
}

function setTypography(node: Parent): void {
  const last = node.children.length - 1;
  for (const [at, child] of node.children.entries()) {
    if (child.type !== "text") continue;
    child.value = typography(child.value, { isAfterNode: at > 0, isBeforeNode: at < last });
  }
}
