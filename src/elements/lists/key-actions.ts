import { markdownLink, sharedAt } from "../shared-paper";
import { fileOf } from "./copy-citations";
import { titleLink } from "./rows";
import type { Tools } from "./tools";

/** What a key does: it finds a control of the page, by the row that the reader is at, and uses it. */
export interface KeyAction {
  /** One key, or two that go in opposite directions. */
  keys: string;
  /** The name of the words that say what it does. */
  word: string;
  /** Finds what the key acts on; `null` where the page has no such thing. */
  find: (row: Element | null) => Element | null;
  /** Clicks it where this is left out. */
  use?: (control: HTMLElement, row: Element | null, tools: Tools) => unknown;
}

/** Opened folds, which a second press closes. */
const opened = new WeakMap<Element, Element[]>();

const inRow = (selector: string) => (row: Element | null) => row?.querySelector(selector) ?? null;
const onPage = (selector: string) => () => [...document.querySelectorAll(selector)].at(-1) ?? null;

/** The page of a paper has an article without a place. */
const paperAt = (row: Element | null) =>
  row ?? document.querySelector("main>article[aria-label]:not([id])");

const shared = (row: Element | null) => {
  const at = paperAt(row);
  return sharedAt(at) ? at : null;
};

/** The keys beside those that go from row to row, in the order of the help. */
export const KEY_ACTIONS: readonly KeyAction[] = [
  { keys: "o", word: "open", find: (row) => row && titleLink(row) },
  { keys: "O", word: "pdf", find: inRow("a[href*='/pdf/'],a[href$='.pdf']") },
  { keys: "e", word: "unfold", find: inRow("[data-fold],[data-unfolded]"), use: toggleFolds },
  { keys: "E", word: "unfoldAll", find: onPage("hot-papers-view select"), use: toggleView },
  { keys: "v", word: "posts", find: inRow("figure a"), use: goToPosts },
  { keys: "s", word: "save", find: inRow("[data-action=save]") },
  { keys: "x", word: "hide", find: inRow("[data-action=hide]") },
  { keys: "u", word: "undo", find: onPage("[data-action=undo]:not([hidden])") },
  { keys: "c", word: "cite", find: citation, use: copyCitation },
  { keys: "C", word: "markdown", find: shared, use: copyShared(markdownLink) },
  { keys: "y", word: "link", find: shared, use: copyShared(({ place }) => place) },
  { keys: "[", word: "previous", find: onPage("main a[rel=prev]") },
  { keys: "]", word: "next", find: onPage("main a[rel=next]") },
];

function toggleFolds(_: HTMLElement, row: Element | null): void {
  if (!row) return;
  const folds = opened.get(row)?.filter((fold) => !fold.hasAttribute("data-fold")) ?? [];
  const folded = [...row.querySelectorAll("[data-fold]")];
  for (const fold of folds) fold.setAttribute("data-fold", "");
  if (folds.length > 0) return void opened.delete(row);
  for (const fold of folded) {
    fold.removeAttribute("data-fold");
    fold.setAttribute("data-unfolded", "");
  }
  opened.set(row, folded);
}

function toggleView(control: HTMLElement): void {
  if (!(control instanceof HTMLSelectElement)) return;
  control.value = control.value === "" ? "full" : "";
  control.dispatchEvent(new Event("change", { bubbles: true }));
}

function goToPosts(link: HTMLElement): void {
  link.focus();
  link.closest("figure")?.scrollIntoView({ block: "nearest" });
}

function citation(row: Element | null): Element | null {
  const at = paperAt(row);
  const own = at?.querySelector("hot-papers-cite a,hot-papers-copy-text button");
  if (own) return own;
  // In a list, the file is beside the page of the paper.
  return row && fileOf(row) ? titleLink(row) : null;
}

async function copyCitation(
  control: HTMLElement,
  row: Element | null,
  { tell, copyTarget }: Tools,
): Promise<void> {
  const file = row && fileOf(row);
  if (!file || control.closest("hot-papers-cite,hot-papers-copy-text")) return control.click();
  await copyTarget({ hash: "", href: file });
  tell("copied");
}

function copyShared(write: (paper: NonNullable<ReturnType<typeof sharedAt>>) => string) {
  return async (at: HTMLElement, _: unknown, { tell }: Tools) => {
    const paper = sharedAt(at);
    if (!paper) return;
    await navigator.clipboard.writeText(write(paper));
    tell("copied");
  };
}
