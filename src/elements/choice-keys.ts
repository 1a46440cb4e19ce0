/**
 * The elements to make a reader's choices in: the colour scheme, how much of each abstract is shown, and whether keys do anything. What is chosen is in
 * `localStorage` below the same name, after the place of the site on its host: `hot-papers/papers/view`.
 */
export const CHOICE_ELEMENTS = [
  "hot-papers-color-scheme",
  "hot-papers-view",
  "hot-papers-keys",
] as const;

/** Returns the attribute of the root element that has a choice: `data-color-scheme`, `data-view`. */
export function choiceAttribute(element: string): string {
  return element.replace("hot-papers", "data");
}
