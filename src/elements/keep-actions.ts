import { addStyles } from "./add-styles";
import { KEEP_STYLES } from "./keep-styles";
import { changeList, loadList, type StoreProblem } from "./list-store";
import type { KeptPaper, PaperState } from "./reading-list";
import { shiftIntoView } from "./shift-into-view";
import { loadWords, type Words } from "./words";

/** What a button makes of a paper, by its `data-action`; pressed again it takes the paper out of the list. */
const STATES: Readonly<Record<string, PaperState>> = { save: "read", done: "done", hide: "hidden" };
/** The names of the words that say where a paper is now. */
const SAID: Readonly<Record<PaperState, string>> = {
  ...{ read: "saidRead", done: "saidDone", hidden: "saidHidden", deleted: "saidDeleted" },
};
/** How long what was done stays in view without the pointer or the focus. */
const SHOWN_MS = 6000;

/** What each element had before the last action on it. */
const before = new WeakMap<HTMLElement, KeptPaper | undefined>();
const timers = new WeakMap<HTMLElement, number>();

addStyles(KEEP_STYLES);
addEventListener("storage", () =>
  showStates(document.querySelectorAll<HTMLElement>("hot-papers-keep")),
);

/** Names and marks the buttons of a paper, and does what one of them says, if `action` is its `data-action`. */
export async function showActions(keep: HTMLElement, action?: string): Promise<void> {
  keep.toggleAttribute("data-end", keep.getBoundingClientRect().x > innerWidth / 2);
  const problem = action === undefined ? null : act(keep, action);
  for (const bar of keep.querySelectorAll("span")) bar.hidden = false;
  const undo = keep.querySelector<HTMLElement>("[data-action=undo]");
  if (undo) undo.hidden = !before.has(keep);
  showStates([keep]);
  const state = statesNow()(keep) ?? "deleted";
  const words = await loadWords().catch((): Words => ({}));
  for (const button of keep.querySelectorAll<HTMLElement>("span>button")) {
    button.textContent = words[button.dataset.action ?? ""] ?? "";
  }
  if (action !== undefined) say(keep, words[problem ?? SAID[state]] ?? "");
  bringIntoView(keep);
}

/** Words are of different lengths in every language, and so is what stands before the button in its line. */
function bringIntoView(keep: HTMLElement): void {
  const bar = keep.querySelector("span");
  if (!bar) return;
  bar.style.translate = "";
  const by = shiftIntoView(bar.getBoundingClientRect(), document.documentElement.clientWidth);
  if (by !== 0) bar.style.translate = `${by}px`;
}

/** Does what a button says, as far as the list can be changed. */
function act(keep: HTMLElement, action: string): StoreProblem | null {
  const { key = "" } = keep.dataset;
  const list = loadList();
  if (typeof list === "string") return list;
  const now = list.get(key);
  const wanted = STATES[action];
  const state = wanted !== undefined && wanted === now?.state ? "deleted" : wanted;
  const title = now?.title || titleOf(keep);
  const made = state
    ? { ...now, title, state }
    : (before.get(keep) ?? { title, state: "deleted" as const });
  const problem = changeList((papers) => papers.set(key, { ...made, at: Date.now() }));
  if (problem !== null) return problem;
  if (state) before.set(keep, now);
  else before.delete(keep);
  return null;
}

function titleOf(keep: HTMLElement): string {
  const item = keep.closest("[data-rank],ol>li,article");
  const title = item?.querySelector("h1,h2") ?? item?.querySelector("a");
  return title?.textContent.trim() ?? "";
}

/** Returns what tells the state of a paper, by the list as it is stored now. */
function statesNow() {
  const list = loadList();
  return ({ dataset }: HTMLElement) =>
    typeof list === "string" ? undefined : list.get(dataset.key ?? "")?.state;
}

function showStates(keeps: Iterable<HTMLElement>): void {
  const stateOf = statesNow();
  for (const keep of keeps) {
    const state = stateOf(keep);
    for (const button of keep.querySelectorAll<HTMLElement>("span>button")) {
      const { action = "" } = button.dataset;
      if (action in STATES) button.ariaPressed = `${STATES[action] === state}`;
    }
  }
}

/** Shows words in reach of the button, and makes screen readers announce them. */
function say(keep: HTMLElement, words: string): void {
  const status = keep.querySelector("output") ?? document.createElement("output");
  keep.querySelector("span")?.append(status);
  keep.toggleAttribute("data-open", true);
  // Screen readers announce changes inside a status, so a new one must be there before its words.
  setTimeout(() => {
    status.textContent = words;
    bringIntoView(keep);
  });
  clearTimeout(timers.get(keep));
  const end = () => {
    status.textContent = "";
    keep.removeAttribute("data-open");
  };
  timers.set(keep, window.setTimeout(end, SHOWN_MS));
}
