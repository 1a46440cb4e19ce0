/** What the script adds, hidden until its look and its words are there. */
const BAR =
  "<span hidden><button data-action=done></button><button data-action=hide></button><button data-action=undo hidden></button></span>";

/**
 * `<hot-papers-keep>`: holds the button that saves a paper to the reader's list. Its script adds those that take the paper
 * for done, hide it, and undo the last action; what they do comes with the first event. Its `data-key` is the paper's.
 */
export class KeepPaper extends HTMLElement {
  connectedCallback(): void {
    if (this.children.length > 1) return;
    this.insertAdjacentHTML("beforeend", BAR);
    for (const type of ["click", "focusin", "pointerenter"]) this.addEventListener(type, this);
  }

  async handleEvent({ type, target }: Event): Promise<void> {
    const button = target instanceof Element && type === "click" && target.closest("button");
    const { showActions } = await import("./keep-actions");
    await showActions(this, button ? button.dataset.action : undefined);
  }
}
