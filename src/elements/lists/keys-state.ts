import { storagePlace } from "../list-store";

/** In the storage of the tab: whether the reader has used keys. */
const USED = "hot-papers-keys";

/** Where a browser stores nothing, it holds for as long as the page is open. */
let isUsed = false;

/** Returns whether the reader has turned keys off: the script inside the page puts that choice on its root. */
export function areKeysOff(): boolean {
  return document.documentElement.dataset.keys === "off";
}

/** Turns keys on or off, on all pages of the site. */
export function turnKeys(on: boolean): void {
  const choice = on ? "" : "off";
  document.documentElement.dataset.keys = choice;
  try {
    localStorage[`${storagePlace()}keys`] = choice;
  } catch {
    // Full, or forbidden: it holds for as long as the page is open.
  }
}

/** Returns whether the reader went through a list by keys, on this page or before in this tab. */
export function areKeysUsed(): boolean {
  try {
    return isUsed || sessionStorage.getItem(USED) === "used";
  } catch {
    return isUsed;
  }
}

/** Notes that the reader goes through lists by keys. */
export function noteKeysUsed(): void {
  isUsed = true;
  try {
    sessionStorage.setItem(USED, "used");
  } catch {
    // As above.
  }
}
