import { isPlainClick } from "./plain-click";

const LINKS = "hot-papers-copy-link:not(:defined)>a,hot-papers-social-embed:not(:defined)>a";

/**
 * Has `load` define the elements when a reader first clicks a link in one of them, and clicks it again for them then.
 * Where that fails links lead to where they lead.
 */
export function loadOnClick(load: () => Promise<unknown>): void {
  let isLost = false;
  addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>(LINKS);
    if (isLost || !link || !isPlainClick(event)) return;
    if (!link.hash) event.preventDefault();
    load()
      .catch(() => (isLost = true))
      .then(() => link.click());
  });
}
