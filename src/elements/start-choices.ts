import { CHOICE_ELEMENTS, choiceAttribute } from "./choice-keys";

/**
 * Applies what the reader chose, now and after each later choice: here, in another tab, or while the page is in the
 * back/forward cache. The attribute of the root element is empty if nothing is chosen; its presence tells CSS that the
 * `<select>` works. Runs before anything is painted, so before there is a body. `place` is what stands before the site's keys
 * of `localStorage`.
 */
export function startChoices(place: string): void {
  for (const element of CHOICE_ELEMENTS) {
    const root = document.documentElement;
    const attribute = choiceAttribute(element);
    const key = element.replace("hot-papers-", place);
    const find = () => document.querySelector<HTMLSelectElement>(`${element} select`);
    const show = () => {
      try {
        root.setAttribute(attribute, localStorage[key] ?? "");
      } catch {
        // A reader who forbids storage keeps the choice for as long as the page is open.
        root.toggleAttribute(attribute, true);
      }
      const select = find();
      if (select) select.value = root.getAttribute(attribute) ?? "";
    };
    show();
    for (const type of ["DOMContentLoaded", "pageshow", "storage"]) addEventListener(type, show);
    addEventListener("change", ({ target }) => {
      const select = find();
      if (!select || target !== select) return;
      root.setAttribute(attribute, select.value);
      try {
        localStorage[key] = select.value;
      } catch {
        // As above.
      }
    });
  }
}
