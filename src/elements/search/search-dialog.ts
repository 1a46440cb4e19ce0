import type { SearchWords } from "../../search/search-words";
import { make } from "./make";
import { defineSearchBox, SEARCH_BOX, SearchBox } from "./search-box";

let dialog: HTMLDialogElement | null = null;

/**
 * Returns the search box that a link to the page of search stands for: that page's own, or one in a dialog that is not open
 * yet. It has begun to load.
 */
export function boxFor(link: HTMLAnchorElement): SearchBox | null {
  defineSearchBox();
  const found =
    document.querySelector(`main ${SEARCH_BOX}`) ?? dialogFor(link).querySelector(SEARCH_BOX);
  if (!(found instanceof SearchBox)) return null;
  void found.prepare().then((words) => words && name(found, words));
  return found;
}

function dialogFor(link: HTMLAnchorElement): HTMLDialogElement {
  if (dialog?.isConnected) return dialog;
  const label = link.textContent ?? "";
  const field = make("input", { name: "q", "aria-label": label });
  const close = make("button", { type: "button", "aria-label": "×" }, "×");
  const form = make("form", { action: link.href, role: "search" }, field, close);
  const box = document.createElement(SEARCH_BOX);
  box.append(form);
  const made = make("dialog", { "data-search": "", "aria-label": label, closedby: "any" }, box);
  close.addEventListener("click", () => made.close());
  // Browsers that do not know `closedby`: what is around the dialog counts as the dialog itself.
  made.addEventListener("click", ({ target }) => target === made && made.close());
  link.closest("[data-hot-papers]")?.append(made);
  dialog = made;
  return made;
}

/** Gives a dialog the words that its page has not. */
function name(box: SearchBox, words: SearchWords): void {
  const dialog = box.closest("dialog");
  if (dialog === null) return;
  dialog.setAttribute("aria-label", words.label);
  box.field?.setAttribute("aria-label", words.label);
  dialog.querySelector("button")?.setAttribute("aria-label", words.close);
}
