import type { Root } from "hast";
import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import { createElement, Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { jsx, jsxs } from "react/jsx-runtime";

/** Returns the HTML that a page would hold for a tree. */
export function treeToHtml(tree: Root): string {
  const element = toJsxRuntime(tree, { Fragment, jsx, jsxs, tableCellAlignToStyle: false });
  return renderToStaticMarkup(createElement(Fragment, null, element));
}
