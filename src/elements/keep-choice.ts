import { CHOICE_NAMES } from "./choice-names";

/** Applies what the reader chooses in one of the choices' elements, and keeps it where the browser stores anything, at a
 * key of `localStorage` that begins with `place`. */
export function keepChoice({ target }: Event, place: string): void {
  if (!(target instanceof HTMLSelectElement)) return;
  const name = CHOICE_NAMES.find((each) => target.closest(`hot-papers-${each}`));
  if (name === undefined) return;
  document.documentElement.setAttribute(`data-${name}`, target.value);
  try {
    localStorage[place + name] = target.value;
  } catch {
    // A reader who forbids storage keeps the choice for as long as the page is open.
  }
}
