import { DATED, dayOf } from "./dated";
import type { Stored } from "./stored";
import type { Visit } from "./visit";

/**
 * Marks the papers on the page that the reader keeps (`data-kept` of the paper, `aria-pressed` of its button), and, by
 * `word` as their `data-new`, the papers and digests of a later day than `since`.
 */
export function markPapers({ papers }: Stored, { since = "~", seen }: Visit, word: string): void {
  for (const keep of document.querySelectorAll<HTMLElement>("hot-papers-keep")) {
    const state = papers?.[keep.dataset.key ?? ""]?.state ?? "";
    keep.closest("[data-rank],ol>li")?.setAttribute("data-kept", state);
    keep.firstElementChild?.setAttribute("aria-pressed", `${state === "read"}`);
  }
  for (const about of document.querySelectorAll<HTMLElement>(DATED)) {
    delete about.dataset.new;
    if (dayOf(about, seen) > since) about.dataset.new = word;
  }
}
