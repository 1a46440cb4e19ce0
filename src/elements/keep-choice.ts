import { CHOICE_NAMES } from "./choice-names";

/** What it needs of whatever has changed. */
type Select = Partial<Pick<HTMLSelectElement, "value" | "closest" | "dispatchEvent">>;

/** Applies what the reader chooses in one of the choices' elements, and keeps it where the browser stores anything, at a
 * key of `localStorage` that begins with `place`. */
export function keepChoice(event: Event, place: string): void {
  const select: Select | null = event.target;
  for (const name of CHOICE_NAMES) {
    if (!select?.closest?.(`hot-papers-${name}`)) continue;
    document.documentElement.setAttribute(`data-${name}`, select.value ?? "");
    try {
      localStorage[place + name] = select.value;
    } catch {
      // A reader who forbids storage keeps the choice for as long as the page is open.
    }
  }
}
