import type { PreRenderHTMLArgs } from "gatsby";
import { cloneElement, isValidElement, type ReactNode } from "react";
import { markerOf, propsOf } from "./page-marker";

/** Ids of the inline scripts that only Gatsby's runtime reads. */
const RUNTIME_IDS = new Set(["gatsby-script-loader", "gatsby-chunk-mapping"]);

/**
 * Removes Gatsby's own scripts, their preloads and its name from a page that this theme made without
 * hydration. The marker in the page's head identifies such a page, so no state is shared between hooks, and a
 * site's own pages, scripts and analytics stay unchanged.
 */
export function dropRuntime({
  getHeadComponents,
  replaceHeadComponents,
  getPostBodyComponents,
  replacePostBodyComponents,
}: PreRenderHTMLArgs): void {
  const head = getHeadComponents();
  if (markerOf(head) !== "static") return;
  replaceHeadComponents(head.filter((component) => !isRuntime(component)).map(withoutMark));
  replacePostBodyComponents(getPostBodyComponents().filter((component) => !isRuntime(component)));
}

/** Drops the attribute by which Gatsby's runtime finds in the head what it may replace. */
function withoutMark(component: ReactNode): ReactNode {
  const mark = "data-gatsby-head";
  if (!isValidElement<Record<string, unknown>>(component) || !(mark in component.props))
    return component;
  return cloneElement(component, { [mark]: undefined });
}

function isRuntime(component: ReactNode): boolean {
  const { id, sliceId, rel, as, name } = propsOf(component);
  if (sliceId === "_gatsby-scripts" || name === "generator") return true;
  if (typeof id === "string" && RUNTIME_IDS.has(id)) return true;
  const isHint = rel === "preload" || rel === "prefetch";
  return isHint && (as === "script" || as === "fetch");
}
