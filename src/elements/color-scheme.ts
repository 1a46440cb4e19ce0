import { keepChoice, readChoice, showChoice } from "./color-scheme-choice";

/** `<hot-papers-color-scheme>`: its `<select>` chooses between light, dark and what the system says. */
export class ColorScheme extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("change", this);
    // Another tab may choose as well, while this page is open or while the browser keeps it to go back to.
    addEventListener("storage", this);
    addEventListener("pageshow", this);
    this.handleEvent();
  }

  disconnectedCallback(): void {
    removeEventListener("storage", this);
    removeEventListener("pageshow", this);
  }

  handleEvent(event?: Event): void {
    const select = this.querySelector("select");
    if (!select) return;
    if (event?.type === "change") keepChoice(select.value);
    else select.value = readChoice();
    showChoice(select.value);
  }
}
