import { copyTarget } from "./copy-target";
import { toast } from "./toast";

/**
 * `<hot-papers-narrow>`: its button opens the bar that narrows the lists of the page. Where the address asks for something,
 * the bar opens by itself.
 */
export class NarrowButton extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("click", this);
    const asks = /[?&](?:q|subject|author|when|has|sort|view)=/.test(location.search);
    if (!asks || this.querySelector("[aria-expanded]")) return;
    if (document.readyState === "loading") addEventListener("DOMContentLoaded", this);
    else void this.handleEvent();
  }

  async handleEvent(): Promise<void> {
    const button = this.querySelector("button");
    if (!button) return;
    try {
      const { toggleNarrowBar } = await import("./lists/narrow-bar");
      await toggleNarrowBar(button, { tell: toast, copyTarget });
    } catch {
      toast("offline");
    }
  }
}
