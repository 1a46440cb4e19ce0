import { keepChoice, readChoice, showChoice } from "./color-scheme-choice";

/** `<hot-papers-color-scheme>`: its `<select>` chooses between light, dark and what the system says. */
export class ColorScheme extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener("change", () => this.#choose(), { signal });
    // Another tab may choose as well, while this page is open or while the browser keeps it to go back to.
    addEventListener("storage", () => this.#show(), { signal });
    addEventListener("pageshow", () => this.#show(), { signal });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #choose(): void {
    const choice = this.querySelector("select")?.value ?? "";
    keepChoice(choice);
    showChoice(choice);
  }

  #show(): void {
    const choice = readChoice();
    showChoice(choice);
    const select = this.querySelector("select");
    if (select) select.value = choice;
  }
}
