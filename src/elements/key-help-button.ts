import { toast } from "./toast";

/** `<hot-papers-keys>`: its button, in the footer, shows the keys of the page and the switch that turns them off. */
export class KeyHelpButton extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("click", this);
  }

  async handleEvent(): Promise<void> {
    try {
      const { openKeyHelp } = await import("./lists/press-key");
      await openKeyHelp();
    } catch {
      toast("offline");
    }
  }
}
