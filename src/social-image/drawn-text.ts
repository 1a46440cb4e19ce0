import type { Nodes } from "hast";
import { mathText } from "./math-text";

const EMOJI =
  /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|\p{Regional_Indicator})(?:\p{Emoji_Modifier}|[\uFE0F\u20E3]|[\u{E0020}-\u{E007F}]|\u200D\p{Extended_Pictographic})*/gu;

/** Characters without a shape, except the joiners that shape letters in some scripts. */
const INVISIBLE = /(?![\u200C\u200D])\p{Default_Ignorable_Code_Point}|\u20E3|\p{Cc}(?<!\s)/gu;

/** Superscript and subscript digits and letters, which few fonts have: `ℓ₂` becomes `ℓ2`. */
const SCRIPTS = /[\u2070\u2074-\u208E\u2090-\u209C]/g;

/** Returns a text as it is drawn: one line, without emoji, which text fonts do not have. */
export function drawnText(text: string): string {
  return text
    .replace(EMOJI, "")
    .replace(INVISIBLE, "")
    .replace(SCRIPTS, (character) => character.normalize("NFKC"))
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim();
}

/** Returns a title as it is drawn, its math as text. */
export function drawnTitle(tree: Nodes): string {
  return drawnText(words(tree));
}

function words(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element" && node.type !== "root") return "";
  if (node.type === "element" && node.tagName === "math") return mathText(node);
  return node.children.map(words).join("");
}
