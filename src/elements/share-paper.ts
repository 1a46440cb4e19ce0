import { toast } from "./toast";

/** `<hot-papers-share>`: its button opens a menu that copies the paper's address or title, or shares it. */
export class SharePaper extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("click", this);
  }

  async handleEvent({ target }: Event): Promise<void> {
    const button = this.querySelector("button");
    // Once it has its menu, the browser opens it.
    if (!button || target !== button || button.popoverTargetElement) return;
    try {
      const { openShareMenu } = await import("./share-menu");
      await openShareMenu(button, toast);
    } catch {
      toast("offline");
    }
  }
}
