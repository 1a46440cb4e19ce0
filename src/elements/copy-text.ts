import { say } from "./say";

const SHOWN_MS = 4000;

/** `<hot-papers-copy-text>`: has a button that copies the text of its `<pre>`, or selects it where it can't. */
export class CopyText extends HTMLElement {
  connectedCallback(): void {
    const page = this.closest<HTMLElement>("[data-hot-papers]");
    const text = this.querySelector("pre");
    // Back on the page after it was moved, it has its button.
    if (!page || !text || this.querySelector("button")) return;
    const place = document.createElement("span");
    const button = document.createElement("button");
    button.append(page.dataset.copy ?? "");
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(text.textContent ?? "");
      } catch {
        // No clipboard, or none for this page: the reader's own command to copy is left.
        getSelection()?.selectAllChildren(text);
        return;
      }
      say(place, "copied");
      setTimeout(() => say(place, null), SHOWN_MS);
    });
    place.append(button);
    this.prepend(place);
  }
}
