import { eachFilter, type Filters } from "./filters";
import { make } from "./make";
import type { Say } from "./say";

/**
 * Returns a button for each filter, which takes it away by `choose`. It says how many rows it alone leaves of the page; where
 * several filters leave none (`isEmpty`), how many there were without it.
 */
export function narrowChips(
  filters: Filters,
  isEmpty: boolean,
  count: (asked: Partial<Filters>) => number,
  choose: (change: Partial<Filters>) => void,
  say: Say,
): HTMLElement[] {
  const each = eachFilter(filters, say("code"));
  const isOffer = isEmpty && each.length > 1;
  return each.map(({ label, alone, without }) => {
    const found = count(isOffer ? without : alone);
    const values = { filter: label, count: found };
    const text = isOffer ? say("without", values) : `${label} (${found.toLocaleString()}) ×`;
    const chip = make("button", { type: "button" }, text);
    chip.ariaLabel = isOffer ? text : say("remove", values);
    chip.addEventListener("click", () => choose(without));
    return chip;
  });
}
