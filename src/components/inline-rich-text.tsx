import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import { useMemo } from "react";
import type { Tree } from "../digest/types";
import { unbrokenFormulas } from "./unbroken-formulas";

export interface InlineRichTextProps {
  tree: Tree;
}

/** A safe tree inside a heading or a link, where paragraphs and links of its own would break the HTML. */
export function InlineRichText({ tree }: InlineRichTextProps) {
  return useMemo(
    () =>
      toJsxRuntime(unbrokenFormulas(tree), {
        Fragment,
        jsx,
        jsxs,
        components: { a: Fragment, p: Fragment },
        ignoreInvalidStyle: true,
        tableCellAlignToStyle: false,
      }),
    [tree],
  );
}
