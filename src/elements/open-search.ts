import { isPlainClick } from "./plain-click";

/** What `search/search.ts` has. */
interface SearchModule {
  search: (link: HTMLAnchorElement, typed: string | null) => void;
}

/** Where a key is a letter: in fields, and where readers have switched keys off. */
const TYPED_IN = ":read-write,[data-keys=off] *";

/**
 * Makes `load` bring the search when a reader points at the link to it, and opens it at a click, at Ctrl or Cmd and K, and at `/`
 * outside of fields, unless keys are switched off (`data-keys="off"` of the root element). What is typed until it is there is
 * put into its field. If loading fails, the link is followed.
 */
export function openSearch(load: () => Promise<SearchModule>): void {
  let typed: string | null = null;
  for (const type of ["click", "focusin", "keydown", "pointerover"] as const) {
    addEventListener(
      type,
      (event) => {
        const { target } = event;
        const link = document.querySelector<HTMLAnchorElement>("[data-action=search]");
        if (!link || !(target instanceof Element)) return;
        const isKey = "key" in event;
        const isAtLink = link.contains(target);
        const isOpened = isKey
          ? event.ctrlKey || event.metaKey
            ? event.key === "k"
            : event.key === "/" && !event.altKey && !target.matches(TYPED_IN)
          : type === "click" && isAtLink && isPlainClick(event);
        if (isKey && typed !== null) typed += event.key.length > 1 ? "" : event.key;
        else if (isOpened) typed = "";
        else if (!isAtLink || type === "click") return;
        if (typed !== null) event.preventDefault();
        load()
          .then(
            ({ search }) => search(link, typed),
            () => isOpened && location.assign(link.href),
          )
          .finally(() => (typed = null));
      },
      // Before a link of Gatsby's does what it does.
      true,
    );
  }
}
