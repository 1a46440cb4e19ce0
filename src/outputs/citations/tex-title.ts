import type { Nodes } from "hast";
import type { Tree } from "../../digest/types";
import { mathSource } from "../papers/math-source";
import { oneLine } from "../text/one-line";
import { bracesMatch, texEscape } from "./tex-escape";

/** Returns a title as TeX on one line: its text escaped, its math as the author wrote it, in dollars. */
export function texTitle(title: Tree): string {
  return oneLine(toTex(title));
}

function toTex(node: Nodes): string {
  if (node.type === "text") return texEscape(node.value.replace(/[\p{Cc}\p{Cs}]/gu, " "));
  if (node.type !== "element" && node.type !== "root") return "";
  if (node.type === "element" && node.tagName === "math") {
    return withMatchingBraces(mathSource(node));
  }
  return node.children.map(toTex).join("");
}

/**
 * BibTeX ends a field at an unmatched closing brace, even at `\}`; the commands for single braces contain
 * none.
 */
function withMatchingBraces(tex: string): string {
  if (bracesMatch(tex)) return tex;
  return tex.replace(/\\([\\{}])/g, (command, character) =>
    character === "\\" ? command : character === "{" ? "\\lbrace " : "\\rbrace ",
  );
}
