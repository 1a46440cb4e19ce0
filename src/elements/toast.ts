/** The messages of elements that a page carries: its root has their words as attributes, in the page's language. */
export type Toast = "copied" | "offline";

const BRIEFLY_MS = 4000;
/** Above the page, where it moves nothing; the browser gives a popover its border and centres it. */
const PLACE =
  "inset:auto 0 1rem;width:fit-content;margin:0 auto;padding:.25rem 1rem;background:Canvas";

let timer = 0;

/**
 * Shows words for a moment at the lower edge of the window, and makes screen readers announce them: those of a message
 * of the page, or `words` themselves.
 */
export function toast(message: Toast | null, words = ""): void {
  const page = document.querySelector<HTMLElement>("[data-hot-papers]");
  if (!page) return;
  const said = page.querySelector<HTMLElement>(":scope>output") ?? addStatus(page);
  // Where a browser has no popovers, the words stand at the end of the page.
  said.togglePopover?.(true);
  clearTimeout(timer);
  // Screen readers announce changes inside a status, so a new status must be there before its words.
  setTimeout(() => {
    said.textContent = (message ? page.dataset[message] : words) ?? "";
  });
  timer = window.setTimeout(() => {
    said.textContent = "";
    said.togglePopover?.(false);
  }, BRIEFLY_MS);
}

/** An `output` has the role `status`. */
function addStatus(page: HTMLElement): HTMLElement {
  const status = document.createElement("output");
  status.popover = "manual";
  status.style.cssText = PLACE;
  page.append(status);
  return status;
}
