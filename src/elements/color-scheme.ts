import { COLOR_SCHEME_KEY } from "./color-scheme-key";

/**
 * Applies the colour scheme that the reader chose, now and after each later choice: here, in another tab, or
 * while the page is in the back/forward cache. `data-color-scheme` on the root element is empty if the system
 * decides; its presence tells CSS that the `<select>` works. Runs before anything is painted, so before there
 * is a body.
 */
export function startColorScheme(): void {
  const { dataset } = document.documentElement;
  const find = () => document.querySelector<HTMLSelectElement>(`${COLOR_SCHEME_KEY} select`);
  const show = () => {
    try {
      dataset.colorScheme = localStorage[COLOR_SCHEME_KEY] ?? "";
    } catch {
      // A reader who forbids storage keeps the choice for as long as the page is open.
      dataset.colorScheme ??= "";
    }
    const select = find();
    if (select) select.value = dataset.colorScheme ?? "";
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
