import {
  type KeptPaper,
  parseList,
  type ReadingList,
  type Unreadable,
  writeList,
} from "./reading-list";

/** Why a list could not be read or stored: there is no storage, it is full, or what is there must not be overwritten. */
export type StoreProblem = Unreadable | "absent" | "full";

/** Returns what stands before the keys of `localStorage` on this page: sites below different paths of a host share it. */
export function storagePlace(): string {
  const root = document.querySelector<HTMLElement>("[data-hot-papers]");
  return `hot-papers${root?.dataset.hotPapers ?? "/"}`;
}

/** Returns the stored text of the reader's list, `null` if there is none. Throws where there is no storage. */
export function storedText(): string | null {
  return localStorage.getItem(`${storagePlace()}list`);
}

/** The last text that was read, and what it says: a long list is not read anew for each click. */
let last: { text: string | null; list: ReadingList | Unreadable } | undefined;

/** Returns the reader's list, or why it cannot be had. Change it by `changeList` alone. */
export function loadList(): ReadonlyMap<string, KeptPaper> | StoreProblem {
  try {
    const text = storedText();
    if (last?.text !== text) last = { text, list: parseList(text) };
    return last?.list ?? "absent";
  } catch {
    return "absent";
  }
}

/**
 * Changes the reader's list as it is stored now, which another tab may have changed since, and shows that on the page.
 * Returns why it could not, and then nothing has changed.
 */
export function changeList(change: (list: ReadingList) => void): StoreProblem | null {
  const stored = loadList();
  if (typeof stored === "string") return stored;
  const list = new Map(stored);
  change(list);
  const text = writeList(list, Date.now());
  try {
    localStorage.setItem(`${storagePlace()}list`, text);
  } catch {
    return "full";
  }
  last = { text, list };
  showChange();
  return null;
}

/** Makes this page show what is stored, as the event of that name does in other tabs. */
export function showChange(): void {
  dispatchEvent(new Event("storage"));
}
