import { isPlainClick } from "./plain-click";
import { isSearchKey } from "./search-key";
import { SEARCH_LINK } from "./search-link";

/** What was typed since the search was opened, `null` where it is not, or is there. */
let typed: string | null = null;

/**
 * Brings the search when a reader points at the link to it, and opens it at a click and at its keys. What is typed until it is
 * there is put into its field. If loading fails, the link is followed. An event is early if it came before this module, and
 * its link was kept from being followed.
 */
export function openSearch(event: Event, isEarly: boolean): void {
  const { target, type } = event;
  const link = document.querySelector<HTMLAnchorElement>(SEARCH_LINK);
  if (!link || !(target instanceof Element)) return;
  const isAtLink = link.contains(target);
  const isKey = event instanceof KeyboardEvent;
  const isClick = event instanceof MouseEvent && type === "click";
  const isOpened = isKey
    ? isSearchKey(event)
    : isClick && isAtLink && (isEarly || isPlainClick(event));
  if (isKey && typed !== null) typed += event.key.length > 1 ? "" : event.key;
  else if (isOpened) typed = "";
  else if (!isAtLink || isClick) return;
  if (typed !== null) event.preventDefault();
  import("hot-papers:search")
    .then(
      ({ search }) => search(link, typed),
      () => isOpened && location.assign(link.href),
    )
    .finally(() => (typed = null));
}
