import type { Stored } from "./stored";
import type { Visit } from "./visit";

/** A day in the markup of an item, of which the first is its own. */
const DAY = /\d{4}-\d\d-\d\d/;
/** The heading of a digest, what stands below the title of a digest or a paper in a list, the link to the newest digest. */
const DATED = "header>h1,li>small,[data-today]";

/**
 * Marks the papers on the page that the reader keeps (`data-kept` of the paper, `aria-pressed` of its button), and, by
 * `word` as their `data-new`, the papers and digests of a later day than `since`. Returns the latest day, or an empty text.
 */
export function markPapers(
  { papers }: Stored,
  { since = "~", seen = "" }: Visit,
  word: string,
): string {
  let latest = "";
  for (const keep of document.querySelectorAll<HTMLElement>("hot-papers-keep")) {
    const state = papers?.[keep.dataset.key ?? ""]?.state ?? "";
    keep.closest("[data-rank],ol>li")?.setAttribute("data-kept", state);
    keep.firstElementChild?.setAttribute("aria-pressed", `${state === "read"}`);
  }
  for (const about of document.querySelectorAll<HTMLElement>(DATED)) {
    const [day = about.dataset.today === "" ? seen : ""] =
      DAY.exec(about.parentElement?.innerHTML ?? "") ?? [];
    if (day > latest) latest = day;
    delete about.dataset.new;
    if (day > since) about.dataset.new = word;
  }
  return latest;
}
