import { type PreRenderHTMLArgs, withPrefix } from "gatsby";
import React from "react";
import manifest from "../../../static/hot-papers/elements/manifest.json";
import { inlineScript } from "../../elements/inline-script";
import { neededAtOnce } from "../../elements/needed-at-once";
import { speculationRules } from "../../elements/speculation-rules";
import { bodyOf } from "./page-body";
import { markerOf } from "./page-marker";

/** The option of the site's config, which Gatsby's webpack puts in. */
declare const __TRAILING_SLASH__: string;

/**
 * Has the theme's pages keep their reader's colours from the first paint on, and those without Gatsby's runtime
 * load elements when they are used and fetch linked pages ahead. With the runtime, `startElements` and Gatsby's
 * links do that.
 */
export function loadElements({
  getHeadComponents,
  replaceHeadComponents,
}: Pick<PreRenderHTMLArgs, "getHeadComponents" | "replaceHeadComponents">): void {
  const head = getHeadComponents();
  const mode = markerOf(head);
  if (mode === null) return;
  const main = withPrefix(manifest.main);
  const isStatic = mode === "static";
  const slash = typeof __TRAILING_SLASH__ === "string" && __TRAILING_SLASH__ === "always";
  const inline = inlineScript(manifest.inline, {
    main,
    prefetch: isStatic ? withPrefix(manifest.prefetch) : null,
  });
  const elements = isStatic && neededAtOnce(bodyOf(head) ?? "") && (
    <script key="hot-papers-elements" type="module" src={main} />
  );
  const rules = isStatic && (
    <script
      key="hot-papers-speculation"
      type="speculationrules"
      dangerouslySetInnerHTML={{ __html: speculationRules(withPrefix("/"), slash) }}
    />
  );
  replaceHeadComponents([
    <script key="hot-papers-inline" dangerouslySetInnerHTML={{ __html: inline }} />,
    ...head,
    elements,
    rules,
  ]);
}
