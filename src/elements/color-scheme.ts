import { COLOR_SCHEME_KEY } from "./color-scheme-key";

/**
 * Applies the colour scheme that the reader chose, now and after each later choice: here, in another tab, or
 * while the page is in the back/forward cache. `data-color-scheme` on the root element is empty if the system
 * decides; its presence tells CSS that the `<select>` works. Runs before anything is painted, so before there
 * is a body. Where the control is not on the page, nothing changes: with Gatsby's runtime it may be one of the
 * site's own, to which a link led.
 */
export function startColorScheme(): void {
  const { dataset } = document.documentElement;
  const find = () => document.querySelector<HTMLSelectElement>(`${COLOR_SCHEME_KEY} select`);
  const show = () => {
    const select = find();
    if (!select && document.body?.firstChild) return;
    let choice = dataset.colorScheme ?? "";
    try {
      choice = localStorage[COLOR_SCHEME_KEY] ?? "";
    } catch {
      // A reader who forbids storage keeps the choice for as long as the page is open.
    }
    dataset.colorScheme = choice;
    if (select) select.value = choice;
  };
  show();
  for (const type of ["DOMContentLoaded", "pageshow", "storage"]) addEventListener(type, show);
  addEventListener("change", ({ target }) => {
    const select = find();
    if (!select || target !== select) return;
    dataset.colorScheme = select.value;
    try {
      localStorage[COLOR_SCHEME_KEY] = select.value;
    } catch {
      // As above.
    }
  });
}
