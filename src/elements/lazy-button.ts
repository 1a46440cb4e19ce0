import { toast } from "./toast";

/**
 * Returns an element whose button does what a module does that comes with the first click. Where that cannot be had, the page
 * says that there is no connection. With `isAsked`, which says so of the address, it also happens without a click.
 */
export function lazyButton(
  act: (button: HTMLButtonElement) => Promise<unknown>,
  isAsked = () => false,
): CustomElementConstructor {
  return class extends HTMLElement {
    connectedCallback(): void {
      this.addEventListener("click", this);
      if (!isAsked() || this.querySelector("[aria-expanded]")) return;
      if (document.readyState === "loading") addEventListener("DOMContentLoaded", this);
      else void this.handleEvent();
    }

    async handleEvent(): Promise<void> {
      const button = this.querySelector("button");
      // What a popover is a part of is opened by the browser.
      if (!button || button.popoverTargetElement) return;
      try {
        await act(button);
      } catch {
        toast("offline");
      }
    }
  };
}
