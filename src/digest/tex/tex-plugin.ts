import type { Processor } from "unified";
import { macroSyntax } from "./macro-syntax";
import { mathSyntax } from "./math-syntax";
import { texFromMarkdown } from "./tex-nodes";

/** Teaches remark-parse TeX math and TeX in running text, as a plugin of unified. */
export function remarkTex(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(macroSyntax(), mathSyntax());
  (data.fromMarkdownExtensions ??= []).push(texFromMarkdown());
}
