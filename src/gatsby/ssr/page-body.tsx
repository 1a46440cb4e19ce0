import type { RenderBodyArgs } from "gatsby";
import React, { type FunctionComponent, isValidElement, type ReactNode } from "react";

/** Renders nothing: it carries a page's body in its props. */
const PageBody: FunctionComponent<{ html: string }> = () => null;

/**
 * Adds a page's body to the components of its head, for `onPreRenderHTML`: Gatsby gives it only to
 * `onRenderBody`, which does not know the head yet. So no state is shared between hooks.
 */
export function captureBody(args: Pick<RenderBodyArgs, "setHeadComponents">): void {
  if ("bodyHtml" in args && typeof args.bodyHtml === "string") {
    args.setHeadComponents([<PageBody key="hot-papers-body" html={args.bodyHtml} />]);
  }
}

/** Returns the body that `captureBody` left in a head, `null` where there is none. */
export function bodyOf(head: readonly ReactNode[]): string | null {
  for (const component of head) {
    if (isValidElement<{ html: string }>(component) && component.type === PageBody) {
      return component.props.html;
    }
  }
  return null;
}
