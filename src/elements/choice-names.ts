/**
 * What a reader chooses: the colour scheme, how much of each abstract is shown, and whether keys do anything. Each has an
 * element, `<hot-papers-view>`, an attribute of the root element, `data-view`, and its place in `localStorage` below that of the
 * site on its host, `hot-papers/papers/view`.
 */
export const CHOICE_NAMES = ["color-scheme", "view", "keys"] as const;
