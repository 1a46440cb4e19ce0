import { codes } from "micromark-util-symbol";
import type { Extension } from "micromark-util-types";
import { BRACKETS_CONSTRUCT } from "./brackets-syntax";
import { DOLLARS_CONSTRUCT } from "./dollars-syntax";
import { ENVIRONMENT_BLOCK_CONSTRUCT, ENVIRONMENT_CONSTRUCT } from "./environment-syntax";
import { BLOCK_CONSTRUCT } from "./math-block-syntax";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    texInline: "texInline";
    texDisplay: "texDisplay";
    texMarker: "texMarker";
    texData: "texData";
    texBlock: "texBlock";
    texBlockEnd: "texBlockEnd";
  }
}

/**
 * Returns micromark's syntax of TeX math: `$…$`, `$$…$$`, `\(…\)` and `\[…\]` in text, and blocks of several
 * lines that a line with nothing but `$$` or `\[` opens, and environments such as `equation`. As part of the
 * tokenizer, math yields to code and escapes, and no emphasis or HTML is seen inside it. Every scan for a
 * closing delimiter stops at the next delimiter of its kind, so that the cost stays linear.
 */
export function mathSyntax(): Extension {
  return {
    text: {
      [codes.dollarSign]: DOLLARS_CONSTRUCT,
      [codes.backslash]: [BRACKETS_CONSTRUCT, ENVIRONMENT_CONSTRUCT],
    },
    flow: {
      [codes.dollarSign]: BLOCK_CONSTRUCT,
      [codes.backslash]: [BLOCK_CONSTRUCT, ENVIRONMENT_BLOCK_CONSTRUCT],
    },
  };
}
