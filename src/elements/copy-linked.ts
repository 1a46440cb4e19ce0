import { copyTarget } from "./copy-target";
import { ownLink } from "./own-link";
import { isPlainClick } from "./plain-click";
import { toast } from "./toast";

/**
 * `<hot-papers-copy-link>` and `<hot-papers-cite>`: a click on the link copies what it leads to. A link to a place on the
 * page is followed as well. One to a file is followed only if the copying fails, and not if the reader is offline.
 */
export class CopyLinked extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("click", this);
  }

  async handleEvent(event: Event): Promise<void> {
    const link = ownLink(this, event);
    if (!link || !(event instanceof MouseEvent) || !isPlainClick(event)) return;
    const isFile = !link.hash;
    if (isFile) event.preventDefault();
    // The page's own script has begun to copy if this is the repeated first click.
    const copy = link.hotPapersCopy ?? copyTarget(link);
    delete link.hotPapersCopy;
    try {
      await copy;
      toast("copied");
    } catch {
      // No clipboard, or none for this page, or no file. The address of a place is in the address bar.
      if (!isFile) return;
      if (navigator.onLine) location.assign(link.href);
      else toast("offline");
    }
  }
}
