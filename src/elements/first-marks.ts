import { markPapers } from "./mark-papers";
import { stored } from "./stored";
import { sinceDay } from "./visit";

/**
 * Marks papers while the page comes in, so that the marks are in its first paint, and anew when another tab or a page before
 * this one changed what is kept. `place` is what stands before the keys of `localStorage`, `word` the mark of what is new.
 */
export function firstMarks(place: string, word: string): void {
  let list = {};
  const visit = stored(`${place}visit`);
  visit.since = sinceDay(visit);
  const mark = () => markPapers(list, visit, word);
  const read = () => {
    list = stored(`${place}list`);
    mark();
  };
  read();
  const parsed = new MutationObserver(mark);
  parsed.observe(document, { childList: true, subtree: true });
  addEventListener("load", () => parsed.disconnect());
  for (const type of ["pageshow", "storage"]) addEventListener(type, read);
}
