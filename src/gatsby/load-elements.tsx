import { type PreRenderHTMLArgs, withPrefix } from "gatsby";
import React, { isValidElement, type ReactNode } from "react";
import manifest from "../../static/hot-papers/elements/manifest.json";
import { COLOR_SCHEME_SCRIPT } from "../elements/color-scheme-inline";
import { speculationRules } from "../elements/speculation-rules";

/**
 * Has the theme's pages keep their reader's colours from the first paint on, and those without Gatsby's runtime
 * load the elements and fetch linked pages ahead. With the runtime, `startElements` and Gatsby's links do that.
 */
export function loadElements({
  getHeadComponents,
  replaceHeadComponents,
}: Pick<PreRenderHTMLArgs, "getHeadComponents" | "replaceHeadComponents">): void {
  const head = getHeadComponents();
  const mode = head.map(modeOf).find((content) => content !== null);
  if (mode === undefined) return;
  const colors = (
    <script
      key="hot-papers-color-scheme"
      dangerouslySetInnerHTML={{ __html: COLOR_SCHEME_SCRIPT }}
    />
  );
  const elements = [
    <script key="hot-papers-elements" type="module" src={withPrefix(manifest.main)} />,
    <script
      key="hot-papers-speculation"
      type="speculationrules"
      dangerouslySetInnerHTML={{ __html: speculationRules(withPrefix("/")) }}
    />,
  ];
  replaceHeadComponents([colors, ...head, ...(mode === "static" ? elements : [])]);
}

/** Returns what the marker says, `null` for anything else. */
function modeOf(component: ReactNode): unknown {
  const isMarker =
    isValidElement<Record<string, unknown>>(component) && component.props.name === "hot-papers";
  return isMarker ? component.props.content : null;
}
