/** Where the line is that a paper crosses to be the one that is read, as a part of the window's height. */
const READING_LINE = 0.35;

/**
 * `<hot-papers-outline>`: marks the paper that is being read in its list, by `aria-current`, and keeps it in view
 * where the list is longer than the window.
 */
export class Outline extends HTMLElement {
  #isWaiting = false;

  connectedCallback(): void {
    addEventListener("scroll", this, { passive: true });
    addEventListener("resize", this);
    this.#follow();
  }

  disconnectedCallback(): void {
    removeEventListener("scroll", this);
    removeEventListener("resize", this);
  }

  handleEvent(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => {
      this.#isWaiting = false;
      this.#follow();
    });
  }

  #follow(): void {
    if (!this.checkVisibility()) return;
    const line = innerHeight * READING_LINE;
    let current: HTMLAnchorElement | null = null;
    for (const link of this.querySelectorAll("a")) {
      const paper = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      // A paper may be narrowed away.
      if (!paper) continue;
      if (paper.getBoundingClientRect().top > line) break;
      current = link;
    }
    const marked = this.querySelector("[aria-current]");
    if (marked === current) return;
    marked?.removeAttribute("aria-current");
    current?.setAttribute("aria-current", "true");
    const row = current?.parentElement;
    if (row) this.#show(row);
  }

  /** Scrolls the list, never the page, so that a row and one beside it are in view. */
  #show(row: HTMLElement): void {
    const list = row.parentElement;
    if (!list) return;
    const { top, bottom, height } = row.getBoundingClientRect();
    const box = list.getBoundingClientRect();
    if (top - height < box.top) list.scrollTop -= box.top - top + height;
    else if (bottom + height > box.bottom) list.scrollTop += bottom + height - box.bottom;
  }
}
