import { listCoins } from "./list-coins";
import { aFewAtATime, paperData, type PaperData } from "./paper-data";
import { publishedDate } from "./published-date";
import type { KeptPaper } from "./reading-list";

export type Listed = readonly [key: string, paper: KeptPaper];

/** Where the site has the page and the data of the paper with a key; `null` where it has none. */
export interface PaperAddresses {
  page: (key: string) => string | null;
  data: (key: string) => string | null;
}

/** The rows of the list, each a copy of the first, which is hidden. A row stays the same element while its paper is listed. */
export class ListedRows {
  readonly #list: Element;
  readonly #pattern: HTMLElement;
  readonly #addresses: PaperAddresses;
  readonly #rows = new Map<string, HTMLElement>();

  constructor(list: Element, pattern: HTMLElement, addresses: PaperAddresses) {
    this.#list = list;
    this.#pattern = pattern;
    this.#addresses = addresses;
  }

  /** Shows these papers, in their order, and then what the site says of them. */
  show(papers: readonly Listed[]): void {
    const keys = new Set(papers.map(([key]) => key));
    const last = document.activeElement?.closest<HTMLElement>("[data-key]");
    const next = last?.nextElementSibling ?? last?.previousElementSibling;
    for (const [key, row] of this.#rows) {
      if (keys.has(key)) continue;
      row.remove();
      this.#rows.delete(key);
    }
    let before: Element = this.#pattern;
    for (const [key, paper] of papers) {
      const row = this.#rows.get(key) ?? this.#newRow(key);
      fill(row, paper);
      // Moving an element takes the focus from it.
      if (before.nextElementSibling !== row) before.after(row);
      before = row;
    }
    if (last && !last.isConnected) next?.querySelector("button")?.focus();
    void this.#addFacts(papers);
  }

  #newRow(key: string): HTMLElement {
    const copy = this.#pattern.cloneNode(true);
    if (!(copy instanceof HTMLElement)) throw new TypeError("A row is an element.");
    copy.hidden = false;
    copy.dataset.key = key;
    const link = copy.querySelector("a");
    const page = this.#addresses.page(key);
    if (page === null) link?.removeAttribute("href");
    else if (link) link.href = page;
    this.#rows.set(key, copy);
    return copy;
  }

  /** Adds authors and date, and what reference managers read off a page; they are told that it has changed. */
  async #addFacts(papers: readonly Listed[]): Promise<void> {
    const { locale } = this.#list.closest<HTMLElement>("[data-locale]")?.dataset ?? {};
    const bare = papers.filter(([key]) => !this.#rows.get(key)?.dataset.facts);
    const found = await aFewAtATime(bare, async ([key]) => {
      const address = this.#addresses.data(key);
      const data = address === null ? null : await paperData(address);
      const row = this.#rows.get(key);
      if (!data || !row) return false;
      row.dataset.facts = "";
      const link = row.querySelector("a");
      if (link && !link.getAttribute("href")) link.href = data.url;
      const about = row.querySelector("[data-part=about]");
      if (about) about.textContent = aboutPaper(data, locale);
      row.querySelector(".Z3988")?.setAttribute("title", listCoins(data));
      return true;
    });
    if (!found.includes(true)) return;
    this.#list.dispatchEvent(new Event("ZoteroItemUpdated", { bubbles: true, cancelable: true }));
  }
}

const SHOWN_AUTHORS = 3;

function aboutPaper({ authors, published }: PaperData, locale: string | undefined): string {
  const shown = authors.slice(0, SHOWN_AUTHORS).join(", ");
  const names = authors.length > SHOWN_AUTHORS ? `${shown} …` : shown;
  return [names, published && publishedDate(published, locale)].filter(Boolean).join(" · ");
}

function fill(row: HTMLElement, { title, state, note = "", tags = [] }: KeptPaper): void {
  const link = row.querySelector("a");
  if (link) link.textContent = title;
  const hiddenAction = { read: "save", done: "done", hidden: "hide", deleted: "" }[state];
  for (const button of row.querySelectorAll<HTMLElement>("button")) {
    button.hidden = button.dataset.action === hiddenAction;
  }
  const own: [HTMLTextAreaElement | HTMLInputElement | null, string][] = [
    [row.querySelector("textarea"), note],
    [row.querySelector("input"), tags.join(", ")],
  ];
  for (const [field, value] of own) {
    if (field && field !== document.activeElement) field.value = value;
  }
}
