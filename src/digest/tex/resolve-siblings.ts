import type { PhrasingContent } from "mdast";
import { addText, groupStack, popGroup, pushGroup, unwind } from "./group-stack";
import { resolveCommand } from "./resolve-command";
import type { MacroLine } from "./resolve-command";
import { closeQuotes, findEscapedQuotes } from "./tex-quotes";
import type { Report } from "../../problems/report";

/**
 * Returns the nodes of one line of text with its TeX commands, braces and quotes resolved. One pass
 * from left to right with a stack of open groups; groups that stay open are put back as written. Reports
 * `nesting-too-deep`.
 */
export function resolveSiblings(siblings: PhrasingContent[], report: Report): PhrasingContent[] {
  const cursor = { nodes: [...siblings], at: 0 };
  const groups = groupStack(report);
  const line: MacroLine = { cursor, groups, escapedQuotes: findEscapedQuotes(siblings) };
  const openQuotes: string[] = [];
  for (; cursor.at < cursor.nodes.length; cursor.at += 1) {
    const node = cursor.nodes[cursor.at];
    if (node !== undefined) resolveNode(node, line, openQuotes);
  }
  return unwind(groups);
}

/** `openQuotes` are the backticks that opened quotations that are not closed yet. */
function resolveNode(node: PhrasingContent, line: MacroLine, openQuotes: string[]): void {
  const { groups } = line;
  switch (node.type) {
    case "texBrace":
      if (node.value === "{") pushGroup(groups, "{", null, node.position);
      else popGroup(groups);
      break;
    case "texCommand":
      resolveCommand(node, line);
      break;
    case "texQuote":
      openQuotes.push(node.value);
      addText(groups, node.value === "`" ? "‘" : "“");
      break;
    case "text":
      addText(groups, closeQuotes(node.value, openQuotes));
      break;
    default:
      groups.group.children.push(node);
  }
}
