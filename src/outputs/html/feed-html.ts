import type { ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";

/** Returns nodes as HTML. */
export function feedHtml(children: ElementContent[]): string {
  return toHtml({ type: "root", children });
}

/** Returns plain text as HTML. */
export function escapeHtml(text: string): string {
  return feedHtml([{ type: "text", value: text }]);
}
