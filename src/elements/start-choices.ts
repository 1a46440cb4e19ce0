import { CHOICE_NAMES } from "./choice-names";
import { keepChoice } from "./keep-choice";

/**
 * Applies what the reader chose, now and after each later choice: here, in another tab, or while the page was in the
 * back/forward cache. The attribute of the root element is empty if nothing is chosen; its presence
 * tells CSS that the `<select>` works. Runs before anything is painted, so before there is a body. `place` is what stands
 * before the site's keys of `localStorage`.
 */
export function startChoices(place: string): void {
  const root = document.documentElement;
  const show = () => {
    for (const name of CHOICE_NAMES) {
      const attribute = `data-${name}`;
      try {
        root.setAttribute(attribute, localStorage[place + name] ?? "");
      } catch {
        // A reader who forbids storage keeps the choice for as long as the page is open.
        root.toggleAttribute(attribute, true);
      }
      const select = document.querySelector<HTMLSelectElement>(`hot-papers-${name} select`);
      if (select) select.value = root.getAttribute(attribute) ?? "";
    }
  };
  show();
  for (const type of ["DOMContentLoaded", "pageshow", "storage"]) addEventListener(type, show);
  addEventListener("change", (event) => keepChoice(event, place));
}
