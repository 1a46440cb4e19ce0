import type { PreRenderHTMLArgs } from "gatsby";
import { cloneElement, isValidElement, type ReactNode } from "react";

/** Boolean attributes of scripts. */
const BOOLEANS = ["async", "defer"];

/**
 * Restores `async` and `defer` on scripts that a site adds to the head of the theme's pages. Gatsby reads
 * what `Head` rendered and passes such attributes on as empty strings, which React treats as false: without
 * this such a script would block the page.
 */
export function restoreBooleanAttributes({
  getHeadComponents,
  replaceHeadComponents,
}: Pick<PreRenderHTMLArgs, "getHeadComponents" | "replaceHeadComponents">): void {
  const head = getHeadComponents();
  if (head.some((component) => propsOf(component).name === "hot-papers")) {
    replaceHeadComponents(head.map(mended));
  }
}

function mended(component: ReactNode): ReactNode {
  if (!isValidElement(component) || component.type !== "script") return component;
  const props = propsOf(component);
  const lost = BOOLEANS.filter((name) => props[name] === "");
  if (lost.length === 0) return component;
  return cloneElement(component, Object.fromEntries(lost.map((name) => [name, true])));
}

function propsOf(component: ReactNode): Record<string, unknown> {
  return isValidElement<Record<string, unknown>>(component) ? component.props : {};
}
