import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import { toString } from "hast-util-to-string";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import React, { useMemo } from "react";
import type { Tree } from "../digest/types";
import { ForeignText } from "./foreign-text";
import { unbrokenFormulas } from "./unbroken-formulas";

export interface InlineRichTextProps {
  tree: Tree;
  /** The language of the text (BCP 47) as far as it is known. */
  lang?: string | null | undefined;
}

/** A safe tree inside a heading or a link, where paragraphs and links of its own would break the HTML. */
export function InlineRichText({ tree, lang }: InlineRichTextProps) {
  const text = useMemo(() => toString(tree), [tree]);
  const words = useMemo(
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
  return (
    <ForeignText text={text} lang={lang}>
      {words}
    </ForeignText>
  );
}
