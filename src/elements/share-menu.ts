import { addStyles } from "./add-styles";
import { markdownLink, type Shared, sharedAt } from "./shared-paper";
import type { toast } from "./toast";
import { loadWords, type Words } from "./words";

/** In px, between the button and its menu, and between that and the edges of the window. */
const GAP = 4;

addStyles(`
.hot-papers-menu {
  inset: auto;
  margin: 0;
  padding: 0.25rem;
  border: 1px solid var(--hot-papers-muted);
  border-radius: 3px;
  background: var(--hot-papers-paper);
  position: absolute;
}
.hot-papers-menu button {
  display: block;
  width: 100%;
  min-height: 2rem;
  padding: 0 0.75rem;
  border: 0;
  background: none;
  color: inherit;
  font: var(--hot-papers-small) / 1.5 var(--hot-papers-sans);
  text-align: start;
  cursor: pointer;
}
.hot-papers-menu button:hover {
  background: var(--hot-papers-raised);
}
@media (pointer: coarse) {
  .hot-papers-menu button {
    min-height: 2.75rem;
  }
}
`);

/**
 * Opens the menu of a paper below its button, which opens and closes it from then on. Rejects where its words cannot be had.
 * `tell` is handed over, so that the first module of a page is one file.
 */
export async function openShareMenu(button: HTMLButtonElement, tell: typeof toast): Promise<void> {
  const words = await loadWords();
  const paper = sharedAt(button);
  if (!paper || button.popoverTargetElement) return;
  const menu = document.createElement("div");
  menu.className = "hot-papers-menu";
  menu.popover = "auto";
  menu.setAttribute("role", "group");
  menu.ariaLabel = `${button.textContent}: ${paper.title}`;
  menu.append(...items(paper, words, tell).map(([label, act]) => item(menu, label, act)));
  menu.addEventListener("toggle", () => place(menu, button));
  button.after(menu);
  button.popoverTargetElement = menu;
  menu.showPopover({ source: button });
  menu.querySelector("button")?.focus();
}

type Item = [label: string, act: () => Promise<void>];

function items(paper: Shared, words: Words, tell: typeof toast): Item[] {
  const copy = (text: string) => async () => {
    try {
      await navigator.clipboard.writeText(text);
      tell("copied");
    } catch {
      // Then they can be read at least.
      tell(null, text);
    }
  };
  const { title, url } = paper;
  const all: Item[] = [
    [words.copyLink ?? "", copy(paper.place)],
    [words.copyMarkdown ?? "", copy(markdownLink(paper))],
  ];
  if (navigator.canShare?.({ title, url })) {
    all.push([words.shareElsewhere ?? "", () => navigator.share({ title, url })]);
  }
  return all;
}

function item(menu: HTMLElement, label: string, act: () => Promise<void>): HTMLButtonElement {
  const button = document.createElement("button");
  button.append(label);
  button.addEventListener("click", () => {
    // A reader who changes their mind ends the sharing, which is no failure.
    act().catch(() => undefined);
    menu.hidePopover();
  });
  return button;
}

/** Below the button, or above it where there is no room, and inside the window. */
function place(menu: HTMLElement, button: HTMLElement): void {
  const { left, top, bottom } = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const isBelow = bottom + GAP + height <= innerHeight || top - GAP - height < 0;
  const x = Math.max(GAP, Math.min(left, document.documentElement.clientWidth - width - GAP));
  menu.style.left = `${x + scrollX}px`;
  menu.style.top = `${(isBelow ? bottom + GAP : top - GAP - height) + scrollY}px`;
}
