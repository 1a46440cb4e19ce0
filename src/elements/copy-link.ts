import { ownLink } from "./own-link";
import { isPlainClick } from "./plain-click";
import { announceBriefly } from "./announce";

/** `<hot-papers-copy-link>`: a click on its link follows it and also copies the whole address. */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("click", this);
  }

  async handleEvent(event: Event): Promise<void> {
    const link = ownLink(this, event);
    if (!link || !(event instanceof MouseEvent) || !isPlainClick(event)) return;
    try {
      await navigator.clipboard.writeText(link.href);
      announceBriefly(this, "copied");
    } catch {
      // No clipboard, or none for this page: the address is in the address bar.
    }
  }
}
