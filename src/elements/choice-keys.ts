/**
 * The storage keys of a reader's choices, and the names of the elements to make them in: the colour scheme, and how much
 * of each abstract is shown.
 */
export const CHOICE_KEYS = ["hot-papers-color-scheme", "hot-papers-view"] as const;

/** Returns the attribute of the root element that has a choice: `data-color-scheme`, `data-view`. */
export function choiceAttribute(key: string): string {
  return key.replace("hot-papers", "data");
}
