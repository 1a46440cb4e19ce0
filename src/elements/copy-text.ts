import { toast } from "./toast";

/**
 * `<hot-papers-copy-text>`: has a button that copies the text of its `<pre>`, or selects it if copying fails. With
 * `data-ris`, the address of a paper's data file, a second button saves the paper as a RIS file.
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
        toast("copied");
      } catch {
        // No clipboard, or none for this page: the reader can still use the browser's copy command.
        getSelection()?.selectAllChildren(text);
      }
    });
    place.append(button);
    const { ris } = this.dataset;
    if (ris) place.append(risButton(ris));
    this.prepend(place);
  }
}

/** The code that makes RIS, and the data that it is made of, come with the click. */
function risButton(data: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.append("RIS");
  button.addEventListener("click", async () => {
    try {
      const { saveRis } = await import("./save-ris");
      await saveRis(data);
    } catch {
      // If the file is gone the browser says so, and else the reader gets the data.
      if (navigator.onLine) location.assign(data);
      else toast("offline");
    }
  });
  return button;
}
