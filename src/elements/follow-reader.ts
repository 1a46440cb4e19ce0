import { followMarks } from "./follow-marks";
import { hasModifier } from "./has-modifier";
import { openSearch } from "./open-search";

/** The keys that move in lists, act on their rows, and open the help. */
const KEYS = /^[jkoevsxucy?[\]]$/i;

/** What differs from site to site, and what keys do in lists. */
interface Site {
  /** What stands before the site's keys of `localStorage`. */
  place: string;
  /** The mark of what is new since the last visit. */
  newWord: string;
  pressKey: (event: KeyboardEvent) => unknown;
}

let isFollowing = false;

/**
 * Does what readers do in general on a page, once however often it is called: they search, and press keys, which
 * `pressKey` is handed outside of fields and without a modifier. `early` is what they did before; a click there was meant for
 * an element that is defined by now, or for the search.
 */
export function followReader(early: readonly Event[], { place, newWord, pressKey }: Site): void {
  if (isFollowing) return;
  isFollowing = true;
  followMarks(place, newWord);
  const hear = (event: Event, isEarly = false) => {
    openSearch(event, isEarly);
    if (event instanceof KeyboardEvent && isKeyOfLists(event)) pressKey(event);
  };
  for (const event of early) {
    hear(event, true);
    if (event instanceof MouseEvent && event.type === "click") controlOf(event)?.click();
  }
  for (const type of ["click", "focusin", "keydown", "pointerover"]) {
    // Before a link of Gatsby's does what it does.
    addEventListener(type, (event) => hear(event), true);
  }
}

function isKeyOfLists({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (!KEYS.test(key) || ctrlKey || metaKey || altKey) return false;
  return !(target instanceof Element && target.matches("select,:read-write"));
}

/** Returns the link or button of an element of ours that a click was for, not for a new tab or window. */
function controlOf(event: MouseEvent): HTMLElement | null {
  if (hasModifier(event)) return null;
  const { target } = event;
  const control = target instanceof Element ? target.closest<HTMLElement>("a,button") : null;
  return control?.parentElement?.localName.startsWith("hot-papers-") ? control : null;
}
