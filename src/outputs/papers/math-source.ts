import type { Element } from "hast";
import { formulaSource } from "../../digest/tex/formula-text";

/** Returns the TeX of a `math` element with its dollars, as arXiv prints math in titles and abstracts. */
export function mathSource(math: Element): string {
  const dollars = math.properties["display"] === "block" ? "$$" : "$";
  return `${dollars}${formulaSource(math)}${dollars}`;
}
