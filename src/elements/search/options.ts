import type { Answer } from "../../search/answer";
import type { SearchWords } from "../../search/search-words";
import { make } from "./make";
import { resultRow } from "./result-row";

/** The id of the list of results, whatever else is on the page. */
const LIST_ID = "_results";

type Answered = Answer & { coins: string[] };

/** The list of results, and which of them is active: the focus stays in the field. */
export class Options {
  readonly element: HTMLElement;
  /** What is shown. */
  answer: Answered | null = null;
  active: HTMLElement | null = null;
  #field: HTMLInputElement | null = null;
  #shown = "";

  constructor() {
    this.element = make("div", { role: "listbox", id: LIST_ID });
    this.element.hidden = true;
  }

  /** Makes `field` the combobox of the list. */
  follow(field: HTMLInputElement): void {
    // A field of another type is no combobox.
    field.type = "text";
    const attributes = {
      ...{ role: "combobox", "aria-controls": LIST_ID, "aria-autocomplete": "list" },
      ...{ autocomplete: "off", autocapitalize: "none", spellcheck: "false" },
      enterkeyhint: "search",
    };
    for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
    this.#field = field;
    this.clear();
  }

  /** Does what a key does in the field of a combobox; what it does with no result active, besides moving, is left. */
  press(event: KeyboardEvent): void {
    const { key } = event;
    const { active } = this;
    if (key === "ArrowDown" || key === "ArrowUp") {
      if (this.#move(key === "ArrowDown" ? 1 : -1)) event.preventDefault();
    } else if (active && (key === "Enter" || key === "Escape")) {
      event.preventDefault();
      if (key === "Enter") active.click();
      else this.#activate(null);
    }
  }

  clear(): void {
    this.answer = null;
    this.#shown = "";
    this.element.replaceChildren();
    this.#tell();
    this.#activate(null);
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
        option.id = `${LIST_ID}-${index}`;
        return option;
      }),
    );
    this.#tell();
    this.#activate(this.#all.find((option) => option.getAttribute("href") === before) ?? null);
    // Zotero looks at the page again.
    document.dispatchEvent(new Event("ZoteroItemUpdated", { bubbles: true, cancelable: true }));
  }

  /** Makes the next result active, or the one before; none above the first. Returns whether there are any. */
  #move(by: 1 | -1): boolean {
    const all = this.#all;
    const at = this.active ? all.indexOf(this.active) : -1;
    const to = at < 0 && by < 0 ? all.length - 1 : at + by;
    if (to < all.length) this.#activate(all[to] ?? null);
    return all.length > 0;
  }

  #activate(option: HTMLElement | null): void {
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
