import type { Filters } from "./filters";
import type { OtherPages } from "./other-pages";

/** The sparkline of a page, and the numbers of the pages of its list. */
const CHART = "main header svg[aria-labelledby=spark-title]";
const NUMBERS = "main nav>[role=group]:has([aria-current=page])";

/**
 * Loads what only some lists have, without which the bar works: months are chosen on the chart of a page, and the other pages of a
 * list, which it returns, can be taken in.
 */
export async function loadListParts(
  choose: (change: Partial<Filters>) => void,
): Promise<OtherPages | null> {
  if (document.querySelector(CHART)) {
    const { brushMonths } = await import("./brush-months");
    brushMonths(CHART, (from, until) => choose({ from, until }));
  }
  if (!document.querySelector(NUMBERS)) return null;
  const { otherPages } = await import("./other-pages");
  return otherPages(NUMBERS);
}
