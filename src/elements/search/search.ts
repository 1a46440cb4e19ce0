import { defineSearchBox } from "./search-box";
import { boxFor } from "./search-dialog";

defineSearchBox();

/**
 * Begins to load what the search needs, as when the reader points at the link to it. If it `isOpened`, the field of the search
 * gets the focus: on the page of search that of the page, elsewhere that of a dialog.
 */
export function search(link: HTMLAnchorElement, isOpened: boolean): void {
  const box = boxFor(link);
  if (!isOpened) return;
  const dialog = box?.closest("dialog");
  if (dialog && !dialog.open) dialog.showModal();
  box?.field?.focus();
  box?.field?.select();
}
