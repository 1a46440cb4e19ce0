/** The buttons that the script adds, by `data-action`. */
const ADDED = ["done", "hide", "undo"];

/**
 * `<hot-papers-keep>`: holds the button that saves a paper to the reader's list. Its script adds those that take the paper
 * for done, hide it, and undo the last action; what they do comes with the first event. Its `data-key` is the paper's.
 */
export class KeepPaper extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector("span")) return;
    const bar = document.createElement("span");
    bar.hidden = true;
    for (const action of ADDED) {
      const button = document.createElement("button");
      button.dataset.action = action;
      button.hidden = action === "undo";
      bar.append(button);
    }
    this.append(bar);
    for (const type of ["click", "focusin", "pointerenter"]) this.addEventListener(type, this);
  }

  async handleEvent({ type, target }: Event): Promise<void> {
    const action = target instanceof Element && target.closest("button")?.dataset.action;
    const { showActions } = await import("./keep-actions");
    await showActions(this, (type === "click" && action) || null);
  }
}
