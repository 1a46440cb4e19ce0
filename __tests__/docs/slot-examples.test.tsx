import { transformSync } from "esbuild";
import * as gatsby from "gatsby";
import React, { type ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { SLOT_EXAMPLES } from "../../scripts/docs/slot-examples";
import { digest, entry, paper, site } from "../components/sample-views";

/** Returns what the JavaScript of an example exports. */
function exportsOf(source: string): Record<string, ComponentType<object>> {
  const { code } = transformSync(source, { loader: "jsx", format: "cjs" });
  const module = { exports: {} };
  const load = (name: string): object => (name === "gatsby" ? gatsby : React);
  new Function("require", "module", code)(load, module);
  return module.exports;
}

const page = { site, title: "T", description: null, path: "/", type: "website", hydrate: false };

test.each([
  ["before-digest", "BeforeDigest", { digest: digest({ draft: true }) }, "this draft"],
  ["after-digest", "AfterDigest", { digest: digest() }, "<form"],
  ["after-paper", "AfterPaper", { page: "digest", entry: entry() }, `/${entry().arxivId}"`],
  ["after-paper", "AfterPaper", { page: "paper", paper: paper() }, `/${paper().arxivId}"`],
  ["head-extra", "HeadExtra", { page }, "<script"],
  ["site-footer", "SiteFooterSlot", { path: "/" }, "Imprint"],
])("the example of the slot %s works as %s", (file, name, props, expected) => {
  const Slot = exportsOf(SLOT_EXAMPLES[file] ?? "")[name];
  expect(Slot && renderToStaticMarkup(<Slot {...props} />)).toContain(expected);
});
