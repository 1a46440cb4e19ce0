import { DATED, dayOf } from "./dated";
import { markPapers } from "./mark-papers";
import { noteVisit } from "./note-visit";
import { stored } from "./stored";

/**
 * Notes that a reader is here, and keeps the marks of papers right from now on: at changes here and in another tab, in the
 * back/forward cache, and when a page that was left open is looked at again. What opens in the background is no visit until
 * it is looked at.
 */
export function followMarks(place: string, word: string): void {
  const key = `${place}visit`;
  let visit = stored(key);
  const mark = () => markPapers(stored(`${place}list`), visit, word);
  const note = () => {
    visit = stored(key);
    // What a newer version of the site wrote stays as it is, and so does what is no JSON.
    if (visit.v) {
      noteVisit(visit, !document.hidden, latestDay());
      try {
        localStorage[key] = JSON.stringify(visit);
      } catch {
        // Full.
      }
    }
    mark();
  };
  note();
  for (const type of ["pageshow", "storage"]) addEventListener(type, mark);
  addEventListener("visibilitychange", note);
}

/** The day of the newest digest that the page has. */
function latestDay(): string {
  const days = [...document.querySelectorAll<HTMLElement>(DATED)].map((about) => dayOf(about));
  return days.sort().at(-1) ?? "";
}
