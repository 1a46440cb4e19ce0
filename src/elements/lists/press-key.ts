import { loadWords } from "../words";
import { KEY_ACTIONS } from "./key-actions";
import type { Tools } from "./tools";
import { openKeyHelp } from "./key-help";
import { areKeysOff, areKeysUsed, noteKeysUsed } from "./keys-state";
import { rowAt, rowsOf, titleLink } from "./rows";

// The button of the footer asks for it here, so that both come as one module.
export { openKeyHelp };

/** Where the reader was last, which holds while the focus is on the page itself. */
let last: Element | null = null;

/**
 * Does what a key is for: `j` and `?` everywhere outside fields, the others once the reader is in a list, or has been
 * since the tab was opened. `tools` are those of the first module.
 */
export async function pressKey(event: KeyboardEvent, tools: Tools): Promise<void> {
  const { key } = event;
  if (event.defaultPrevented || areKeysOff() || document.querySelector("dialog[open]")) return;
  const focused = rowAt(document.activeElement);
  if (!focused && !areKeysUsed() && key !== "j" && key !== "?") return;
  if (key === "?") return openKeyHelp();
  const row = focused ?? (last?.isConnected ? last : null);
  if (key === "j" || key === "k") return go(row, key === "j" ? 1 : -1);
  const action = KEY_ACTIONS.find(({ keys }) => keys === key);
  const control = action?.find(row);
  if (!action || !(control instanceof HTMLElement)) return;
  try {
    if (action.use) await action.use(control, row, tools);
    else control.click();
  } catch {
    if (!navigator.onLine) return tools.tell("offline");
    const { notCopied = "" } = await loadWords();
    tools.tell(null, notCopied);
  }
}

/** Moves the focus by a row; the first one is what the window shows first. */
function go(row: Element | null, step: 1 | -1): void {
  const rows = rowsOf();
  const at = row instanceof HTMLElement ? rows.indexOf(row) : -1;
  const inView = rows.findIndex((each) => each.getBoundingClientRect().bottom > 0);
  const next = rows[at === -1 ? Math.max(0, inView) : at + step];
  if (!next) return;
  noteKeysUsed();
  last = next;
  titleLink(next)?.focus({ preventScroll: true });
  next.scrollIntoView({ block: next.localName === "article" ? "start" : "nearest" });
}
