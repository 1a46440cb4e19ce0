/** Where a paper stands in a reader's list. One that was deleted leaves a mark, so that older copies do not bring it back. */
export type PaperState = "read" | "done" | "hidden" | "deleted";

/** A paper that a reader keeps. */
export interface KeptPaper {
  title: string;
  state: PaperState;
  /** When the reader last changed it, in milliseconds since 1970 UTC. */
  at: number;
  note?: string;
  tags?: readonly string[];
}

/** A reader's papers by their keys, in the order in which they came. */
export type ReadingList = Map<string, KeptPaper>;

/** Why a text cannot be read as a list: it is none, or of a version that this code does not know. */
export type Unreadable = "broken" | "newer";

/** The version of what is stored and exported. */
const VERSION = 1;
/** How long a deleted paper leaves a mark. */
const MARK_MS = 30 * 24 * 60 * 60 * 1000;

/** Returns the list that a text holds as JSON, or why there is none; an empty list for no text. */
export function parseList(text: string | null): ReadingList | Unreadable {
  if (text === null) return new Map();
  try {
    const stored: unknown = JSON.parse(text);
    if (!isObject(stored)) return "broken";
    if (typeof stored.v === "number" && stored.v > VERSION) return "newer";
    if (stored.v !== VERSION || !isObject(stored.papers)) return "broken";
    const list: ReadingList = new Map();
    for (const [key, paper] of Object.entries(stored.papers)) {
      if (!isPaper(paper)) return "broken";
      list.set(key, paper);
    }
    return list;
  } catch {
    return "broken";
  }
}

/** Returns a list as JSON. Marks of papers that were deleted more than thirty days before `now` are left out. */
export function writeList(list: ReadonlyMap<string, KeptPaper>, now: number): string {
  const papers = [...list].filter(([, { state, at }]) => state !== "deleted" || now - at < MARK_MS);
  return JSON.stringify({ v: VERSION, papers: Object.fromEntries(papers) });
}

/**
 * Puts the papers of `other` into `list`: of two states of a paper the newer one stays. Returns the keys of those that came
 * or changed.
 */
export function mergeLists(list: ReadingList, other: ReadonlyMap<string, KeptPaper>): string[] {
  const changed = [...other].filter(([key, { at }]) => at > (list.get(key)?.at ?? -Infinity));
  for (const [key, paper] of changed) list.set(key, paper);
  return changed.map(([key]) => key);
}

function isPaper(value: unknown): value is KeptPaper {
  if (!isObject(value)) return false;
  const { title, state, at, note, tags } = value;
  return (
    typeof title === "string" &&
    (state === "read" || state === "done" || state === "hidden" || state === "deleted") &&
    Number.isFinite(at) &&
    (note === undefined || typeof note === "string") &&
    (tags === undefined || (Array.isArray(tags) && tags.every((tag) => typeof tag === "string")))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
