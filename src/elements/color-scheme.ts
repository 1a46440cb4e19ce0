import { COLOR_SCHEME_KEY } from "./color-scheme-key";

/**
 * Gives the page the colours that its reader chose, now and whenever they choose others: here, in another tab, or
 * while the browser kept the page to go back to. `data-color-scheme` on the root element is empty where the system
 * decides, and tells CSS that the `<select>` works. Runs before anything is painted, so before there is a body.
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
