import type { ElementContent } from "hast";
import { formulaMarkup } from "../papers/formula-markup";
import { feedHtml } from "./feed-html";
import { htmlElement } from "./html-element";

/**
 * Returns nodes as HTML that a mail can show as it is: formulas as text with small letters, since mail programs and many feed
 * readers leave MathML out and run its letters together, `n2` for n². There is no script, style or relative address to
 * begin with.
 */
export function mailHtml(children: readonly ElementContent[]): string {
  return feedHtml(children.flatMap(withoutMath));
}

function withoutMath(node: ElementContent): ElementContent[] {
  if (node.type !== "element") return [node];
  if (node.tagName !== "math") return [{ ...node, children: node.children.flatMap(withoutMath) }];
  const formula = formulaMarkup(node);
  if (node.properties["display"] !== "block") return formula;
  return [htmlElement("br", {}, []), ...formula, htmlElement("br", {}, [])];
}
