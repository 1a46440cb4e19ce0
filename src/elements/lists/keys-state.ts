/** In local storage, whether a reader has turned keys off; in that of the tab, whether they have used one. */
const KEY = "hot-papers-keys";

type Kind = "localStorage" | "sessionStorage";

/** Where a browser stores nothing, a choice holds for as long as the page is open. */
const held = new Map<Kind, string>();

/** Returns whether the reader has turned keys off. */
export function areKeysOff(): boolean {
  return read("localStorage") === "off";
}

/** Turns keys on or off, on all pages of the site. */
export function turnKeys(on: boolean): void {
  write("localStorage", on ? "" : "off");
}

/** Returns whether the reader went through a list by keys, on this page or before in this tab. */
export function areKeysUsed(): boolean {
  return read("sessionStorage") === "used";
}

/** Notes that the reader goes through lists by keys. */
export function noteKeysUsed(): void {
  write("sessionStorage", "used");
}

function read(kind: Kind): string | null {
  try {
    return held.get(kind) ?? window[kind].getItem(KEY);
  } catch {
    return null;
  }
}

function write(kind: Kind, value: string): void {
  try {
    window[kind].setItem(KEY, value);
    held.delete(kind);
  } catch {
    // Full, or forbidden.
    held.set(kind, value);
  }
}
