import { isPlainClick } from "./plain-click";

const LINKS = ":is(hot-papers-cite,hot-papers-copy-link,hot-papers-social-embed):not(:defined)>a";

/**
 * Makes `load` define the elements when a reader first clicks a link in one of them, and then repeats the
 * click. If loading fails, a post says that it cannot be shown, and the next click follows its link; other links are
 * followed at once.
 */
export function loadOnClick(load: () => Promise<unknown>): void {
  addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>(LINKS);
    if (!link || link.nextSibling || !isPlainClick(event)) return;
    if (!link.hash) event.preventDefault();
    load().then(
      () => link.click(),
      () => {
        if (link.hash) return;
        if (!link.closest("figure")) return location.assign(link.href);
        link.insertAdjacentHTML("afterend", " <span role=status>");
        const page = link.closest<HTMLElement>("[data-hot-papers]");
        // Screen readers announce changes inside a status.
        setTimeout(() =>
          link.parentElement?.lastElementChild?.append(page?.dataset.postFailed ?? ""),
        );
      },
    );
  });
}
