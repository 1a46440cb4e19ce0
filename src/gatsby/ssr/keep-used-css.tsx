import type { PreRenderHTMLArgs } from "gatsby";
import React, { type ReactNode } from "react";
import { ADDED_ELEMENTS } from "../../elements/added-elements";
import { type CutCss, cutCss } from "../css/cut-css";
import { type MarkupNames, markupNames } from "../css/markup-names";
import { bodyOf } from "./page-body";
import { markerOf, propsOf } from "./page-marker";

/** Every page of a build has the same CSS, so it is read once. */
const read = new Map<string, CutCss>();

/**
 * Keeps, in a page without Gatsby's runtime, only those CSS rules of the theme that its markup may use. The
 * runtime turns a page into other pages, so a page with it keeps all rules.
 */
export function keepUsedCss({
  getHeadComponents,
  replaceHeadComponents,
}: Pick<PreRenderHTMLArgs, "getHeadComponents" | "replaceHeadComponents">): void {
  const head = getHeadComponents();
  const body = markerOf(head) === "static" ? bodyOf(head) : null;
  // Gatsby inserts slices into a page after all hooks have run.
  if (body === null || body.includes("<slice-start")) return;
  const names = markupNames(body);
  replaceHeadComponents(head.map((component) => cut(component, names)));
}

function cut(component: ReactNode, names: MarkupNames): ReactNode {
  const css = propsOf(component)["data-identity"] === "gatsby-global-css" ? cssOf(component) : null;
  if (css === null) return component;
  const cutter = read.get(css) ?? cutCss(css, ADDED_ELEMENTS);
  read.set(css, cutter);
  return <style key="hot-papers-css" dangerouslySetInnerHTML={{ __html: cutter(names) }} />;
}

function cssOf(component: ReactNode): string | null {
  const inner = propsOf(component).dangerouslySetInnerHTML;
  const isHtml = typeof inner === "object" && inner !== null && "__html" in inner;
  return isHtml && typeof inner.__html === "string" ? inner.__html : null;
}
