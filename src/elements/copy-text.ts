import { announceBriefly } from "./announce";

/**
 * `<hot-papers-copy-text>`: has a button that copies the text of its `<pre>`, or selects it if copying fails.
 */
export class CopyText extends HTMLElement {
  connectedCallback(): void {
    const text = this.querySelector("pre");
    // If the element was moved within the page, it already has its button.
    if (!text || this.querySelector("button")) return;
    const place = document.createElement("span");
    const button = document.createElement("button");
    button.append(this.dataset.copy ?? "");
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(text.textContent);
        announceBriefly(place, "copied");
      } catch {
        // No clipboard, or none for this page: the reader can still use the browser's copy command.
        getSelection()?.selectAllChildren(text);
      }
    });
    place.append(button);
    this.prepend(place);
  }
}
