import { isPlainClick } from "./plain-click";

/** What `search/search.ts` has. */
interface SearchModule {
  search: (link: HTMLAnchorElement, typed: string | null) => void;
}

/** The link, and on the page of search the box until its script is there. */
const POINTED_AT = "[data-action=search],hot-papers-search:not(:defined)";
const FIELD = "input,select,textarea,[contenteditable]";

/**
 * Makes `load` bring the search when a reader points at the link to it or at its box, and opens it at a click, at Ctrl or Cmd and K, and at
 * `/` outside of fields, unless keys are switched off (`data-keys="off"` of the root element). If loading fails, the link is
 * followed. What is typed until it is there is put into its field.
 */
export function openSearch(load: () => Promise<SearchModule>): void {
  let typed: string | null = null;
  for (const type of ["click", "focusin", "keydown", "pointerover"]) {
    addEventListener(
      type,
      (event) => {
        const { target } = event;
        const link = document.querySelector<HTMLAnchorElement>("[data-action=search]");
        if (!link || !(target instanceof Element)) return;
        const isAtLink = link.contains(target);
        if (typed !== null && event instanceof KeyboardEvent) {
          if (event.key.length === 1) typed += event.key;
          return event.preventDefault();
        }
        const isOpened =
          event instanceof KeyboardEvent
            ? opens(event, target)
            : type === "click" && isAtLink && isPlainClick(event as MouseEvent);
        if (isOpened) {
          event.preventDefault();
          typed = "";
        } else if (type === "click" || !target.closest(POINTED_AT)) return;
        load().then(
          ({ search }) => {
            search(link, isOpened ? typed : null);
            typed = null;
          },
          () => {
            typed = null;
            if (isOpened) location.assign(link.href);
          },
        );
      },
      // Before a link of Gatsby's does what it does.
      true,
    );
  }
}

function opens({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, target: Element): boolean {
  if (altKey) return false;
  return ctrlKey || metaKey
    ? key === "k"
    : key === "/" && document.documentElement.dataset.keys !== "off" && !target.closest(FIELD);
}
