import type { Answer } from "../../search/answer";
import type { SearchWords } from "../../search/search-words";
import { make } from "./make";
import { resultRow } from "./result-row";

type Answered = Answer & { coins: string[] };

/** The list of results, and which of them is active: the focus stays in the field. */
export class Options {
  readonly element: HTMLElement;
  /** What is shown. */
  answer: Answered | null = null;
  active: HTMLElement | null = null;
  #field: HTMLInputElement | null = null;
  #shown = "";

  constructor(id: string) {
    this.element = make("div", { role: "listbox", id });
    this.element.hidden = true;
  }

  /** Tells `field`, a combobox, what is shown and active. */
  follow(field: HTMLInputElement): void {
    this.#field = field;
    this.clear();
  }

  clear(): void {
    this.answer = null;
    this.#shown = "";
    this.element.replaceChildren();
    this.#tell();
    this.activate(null);
  }

  /** Shows an answer; the active result stays active if it is among the new ones. */
  show(answer: Answered, words: SearchWords): void {
    this.answer = answer;
    const shown = JSON.stringify(answer.rows);
    if (shown === this.#shown) return;
    this.#shown = shown;
    const before = this.active?.getAttribute("href");
    this.element.setAttribute("aria-label", words.results);
    this.element.replaceChildren(
      ...answer.rows.map((row, index) => {
        const option = resultRow(row, answer.coins[index] ?? "", words);
        option.id = `${this.element.id}-${index}`;
        return option;
      }),
    );
    this.#tell();
    this.activate(this.#all.find((option) => option.getAttribute("href") === before) ?? null);
    // Zotero looks at the page again.
    document.dispatchEvent(new Event("ZoteroItemUpdated", { bubbles: true, cancelable: true }));
  }

  /** Makes the next result active, or the one before; none above the first. Returns whether there are any. */
  move(by: 1 | -1): boolean {
    const all = this.#all;
    const at = this.active ? all.indexOf(this.active) : -1;
    const to = at < 0 && by < 0 ? all.length - 1 : at + by;
    if (to < all.length) this.activate(all[to] ?? null);
    return all.length > 0;
  }

  activate(option: HTMLElement | null): void {
    this.active?.setAttribute("aria-selected", "false");
    this.active = option;
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) this.#field?.setAttribute("aria-activedescendant", option.id);
    else this.#field?.removeAttribute("aria-activedescendant");
  }

  get #all(): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>("[role=option]")];
  }

  #tell(): void {
    const isEmpty = this.element.childElementCount === 0;
    this.element.hidden = isEmpty;
    this.#field?.setAttribute("aria-expanded", String(!isEmpty));
  }
}
