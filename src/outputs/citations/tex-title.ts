import type { Nodes } from "hast";
import type { Tree } from "../../digest/types";
import { mathSource } from "../papers/math-source";
import { oneLine } from "../text/one-line";
import { protectedWord } from "./protected-word";
import { bracesMatch, texEscape } from "./tex-escape";
import { asciiMath } from "./tex-symbols";

/** The commands that set the elements that a title may have. */
const COMMANDS: ReadonlyMap<string, string> = new Map([
  ["em", "emph"],
  ["i", "emph"],
  ["sup", "textsuperscript"],
  ["sub", "textsubscript"],
]);

interface TitleContext {
  /** What stands before the current node, as plain text in NFC. */
  before: string;
  isProtected: (word: string, index: number) => boolean;
}

/**
 * Returns a title as TeX on one line: its text escaped, its math as the author wrote it, in dollars. Capitals that styles
 * must not change stand in braces. `lang` is the language of the title (BCP 47) or `null`: other languages than English keep
 * all capitals.
 */
export function texTitle(title: Tree, lang: string | null = null): string {
  const text = textOf(title);
  const isOther = lang !== null && !/^en\b/i.test(lang);
  return oneLine(toTex(title, { before: "", isProtected: protectedWord(text, isOther) }));
}

function toTex(node: Nodes, context: TitleContext): string {
  if (node.type === "text") {
    const start = context.before.length;
    const text = cleaned(node.value);
    context.before += text;
    return texEscape(text, (word, index) => context.isProtected(word, start + index));
  }
  if (node.type !== "element" && node.type !== "root") return "";
  if (node.type === "element" && node.tagName === "math") {
    context.before += textOf(node);
    return formula(mathSource(node));
  }
  const inner = node.children.map((child) => toTex(child, context)).join("");
  const command = node.type === "element" ? COMMANDS.get(node.tagName) : undefined;
  return command === undefined ? inner : `\\${command}{${inner}}`;
}

/** The text whose places `protectedWord` gets; a formula is one sign of it. */
function textOf(node: Nodes): string {
  if (node.type === "text") return cleaned(node.value);
  if (node.type !== "element" && node.type !== "root") return "";
  if (node.type === "element" && node.tagName === "math") return "$";
  return node.children.map(textOf).join("");
}

function cleaned(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]/gu, " ").normalize("NFC");
}

/** Styles would write `$SU(N)$` small too. */
function formula(tex: string): string {
  // Zotero knows `$\alpha$`, not `$\alpha $`.
  const plain = withMatchingBraces(asciiMath(tex)).replace(/(\\[a-z]+) (?=\$+$)/i, "$1");
  return /[A-Z]/.test(plain) ? `{${plain}}` : plain;
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
