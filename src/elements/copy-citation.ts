import { announceBriefly } from "./announce";
import { ownLink } from "./own-link";
import { isPlainClick } from "./plain-click";

/**
 * `<hot-papers-cite>`: a click on its link copies the text of the file that the link leads to. If that fails, the link
 * is followed, as it is without script.
 */
export class CopyCitation extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("click", this);
  }

  async handleEvent(event: Event): Promise<void> {
    const link = ownLink(this, event);
    if (!link || !(event instanceof MouseEvent) || !isPlainClick(event)) return;
    event.preventDefault();
    try {
      await copy(textOf(link.href));
      announceBriefly(this, "copied");
    } catch {
      // Offline, or no clipboard for this page.
      location.assign(link.href);
    }
  }
}

async function textOf(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.text();
}

/** Safari lets a page write only in the click itself, but takes text that is still to come. */
async function copy(text: Promise<string>): Promise<void> {
  if (!("ClipboardItem" in window)) return navigator.clipboard.writeText(await text);
  const blob = text.then((words) => new Blob([words], { type: "text/plain" }));
  return navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
}
