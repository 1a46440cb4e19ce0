import { isPlainClick } from "./plain-click";

const LINKS = "hot-papers-copy-link:not(:defined)>a,hot-papers-social-embed:not(:defined)>a";

/**
 * Has `load` define the elements when a reader first clicks a link in one of them, and clicks it again for them
 * then. A post says where that fails that it can't be shown; its next click follows the link.
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
        const status = document.createElement("span");
        status.role = "status";
        link.after(" ", status);
        const page = link.closest<HTMLElement>("[data-hot-papers]");
        // Screen readers read out what changes in a status.
        setTimeout(() => status.append(page?.dataset.postFailed ?? ""));
      },
    );
  });
}
