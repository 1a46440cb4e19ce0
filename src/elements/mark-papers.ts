import { noteVisit, type Visit } from "./visit";

/** A day in the markup of an item, of which the first is its own. */
const DAY = /\d{4}-\d\d-\d\d/;
/** The heading of a digest, what stands below the title of a digest or a paper in a list, the link to the newest digest. */
const DATED = "header>h1,li>small,[data-today]";

/** What is stored: of this version, or nothing that this code knows. */
interface Stored extends Visit {
  papers?: Record<string, { state: string } | undefined>;
}

/**
 * Marks the papers on the page that the reader keeps (`data-kept` of the paper, `aria-pressed` of its button), and, by
 * `word` as their `data-new`, the papers and digests that are new since the last visit, now and whenever that changes: here,
 * in another tab, and in the back/forward cache. What is kept is in `localStorage` below the keys `list` and `visit` with
 * `place` before them. Returns what marks the papers that came to the page since.
 */
export function markPapers(place: string, word: string): () => void {
  let list: Stored = {};
  let visit: Stored = {};
  let seen = "";
  const mark = () => {
    for (const keep of document.querySelectorAll<HTMLElement>("hot-papers-keep")) {
      const state = list.papers?.[keep.dataset.key ?? ""]?.state ?? "";
      keep.closest("[data-rank],ol>li")?.setAttribute("data-kept", state);
      keep.firstElementChild?.setAttribute("aria-pressed", `${state === "read"}`);
    }
    for (const about of document.querySelectorAll<HTMLElement>(DATED)) {
      const [day = about.dataset.today === "" ? (visit.seen ?? "") : ""] =
        DAY.exec(about.parentElement?.innerHTML ?? "") ?? [];
      if (day > seen) seen = day;
      delete about.dataset.new;
      if (day > (visit.since ?? "~")) about.dataset.new = word;
    }
  };
  const read = () => {
    list = stored(`${place}list`);
    mark();
  };
  const note = () => {
    visit = stored(`${place}visit`);
    try {
      // What a newer version of the site wrote stays as it is, and so does what is no JSON.
      if (visit.v) {
        noteVisit(visit, !document.hidden, seen);
        localStorage[`${place}visit`] = JSON.stringify(visit);
      }
    } catch {
      // Full.
    }
    read();
  };
  // What opens in the background is no visit until it is looked at.
  (document.hidden ? read : note)();
  for (const type of ["pageshow", "storage"]) addEventListener(type, read);
  addEventListener("visibilitychange", note);
  return mark;
}

function stored(key: string): Stored {
  try {
    const value: Stored = JSON.parse(localStorage[key] ?? '{"v":1}');
    return value.v === 1 ? value : {};
  } catch {
    return {};
  }
}
