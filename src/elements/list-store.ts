import { parseList, type ReadingList, type Unreadable, writeList } from "./reading-list";

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

/** Returns the reader's list, or why it cannot be had. */
export function loadList(): ReadingList | StoreProblem {
  try {
    return parseList(storedText());
  } catch {
    return "absent";
  }
}

/**
 * Changes the reader's list as it is stored now, which another tab may have changed since, and shows that on the page.
 * Returns why it could not, and then nothing has changed.
 */
export function changeList(change: (list: ReadingList) => void): StoreProblem | null {
  const list = loadList();
  if (typeof list === "string") return list;
  change(list);
  try {
    localStorage.setItem(`${storagePlace()}list`, writeList(list, Date.now()));
  } catch {
    return "full";
  }
  showChange();
  return null;
}

/** Makes this page show what is stored, as the event of that name does in other tabs. */
export function showChange(): void {
  dispatchEvent(new Event("storage"));
}
