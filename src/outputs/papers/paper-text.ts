import { plainText } from "../../digest/rich-text/plain-text";
import type { PaperOutput } from "../types";
import { mathSource } from "./math-source";
import { oneLine } from "../text/one-line";

/** Returns a paper's title as plain text on one line, its math as Unicode: `Fast O(n²) search`. */
export function titleText({ titleTree }: PaperOutput): string {
  return oneLine(plainText(titleTree));
}

/** Returns a paper's title on one line with its math as TeX in dollars: the form of titles in arXiv's metadata. */
export function titleWithTex({ titleTree }: PaperOutput): string {
  return oneLine(plainText(titleTree, mathSource));
}

/** Returns a paper's abstract as plain text, its math as Unicode, blocks on lines of their own, or `null`. */
export function abstractText({ abstract, abstractTree }: PaperOutput): string | null {
  return (abstractTree === null ? abstract : plainText(abstractTree)) || null;
}
