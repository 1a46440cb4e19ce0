import { defineSearchBox } from "./search-box";
import { boxFor } from "./search-dialog";

defineSearchBox();

/**
 * Begins to load what the search needs, as when the reader points at the link to it. If it is opened, the field of the search
 * gets the focus and what was `typed` meanwhile: on the page of search that of the page, elsewhere that of a dialog.
 */
export function search(link: HTMLAnchorElement, typed: string | null): void {
  const box = boxFor(link);
  if (typed === null) return;
  const dialog = box?.closest("dialog");
  if (dialog && !dialog.open) dialog.showModal();
  box?.field?.focus();
  if (typed === "") box?.field?.select();
  else box?.show(typed);
}
