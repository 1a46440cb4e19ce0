import { addStyles } from "../add-styles";
import { loadWords, type Words } from "../words";
import { copyCitations } from "./copy-citations";
import { fieldControls } from "./field-controls";
import { type Filters, readFilters, writeFilters } from "./filters";
import { make } from "./make";
import { moreOfList } from "./more-of-list";
import { narrowChips } from "./narrow-chips";
import { narrowFields } from "./narrow-fields";
import { narrowRows } from "./narrow-rows";
import { NARROW_STYLES } from "./narrow-styles";
import { NarrowedLists } from "./narrowed-lists";
import type { OtherPages, OtherRows } from "./other-pages";
import { type RowFacts, rowFacts } from "./row-facts";
import { sayOf } from "./say";
import type { Tools } from "./tools";
import { noteView, showView } from "./view-in-address";

/** How long the number of rows waits for the next key, so that screen readers hear it once. */
const PAUSE_MS = 400;
/** How many rows are read before the page may answer its reader again. */
const READ_AT_ONCE = 150;

/** The sparkline of a page, and the numbers of the pages of its list. */
const CHART = "main header svg[aria-labelledby=spark-title]";
const NUMBERS = "main nav>[role=group]:has([aria-current=page])";

let bar: NarrowBar | undefined;

/**
 * Opens and closes the bar of the lists of a page, which stands before the first of them; it opens with what the address asks
 * for. Rejects where its words cannot be had.
 */
export async function toggleNarrowBar(button: HTMLButtonElement, tools: Tools): Promise<void> {
  const words = await loadWords();
  if (!bar?.element.isConnected) bar = new NarrowBar(words, tools);
  else bar.element.hidden = !bar.element.hidden;
  button.ariaExpanded = String(!bar.element.hidden);
  if (!bar.element.hidden && button === document.activeElement) bar.focus();
}

class NarrowBar {
  readonly element = make("form", { className: "hot-papers-narrow", autocomplete: "off" });
  readonly #lists = new NarrowedLists();
  readonly #words: Words;
  readonly #tools: Tools;
  readonly #status = make("output");
  readonly #chips = make("div", { className: "hot-papers-chips" });
  readonly #fields = make("div");
  readonly #say;
  readonly #controls;
  #facts: RowFacts[] = [];
  #shown: readonly RowFacts[] = [];
  #filters = readFilters(location.search);
  #timer = 0;
  #pages: OtherPages | null = null;

  constructor(words: Words, tools: Tools) {
    this.#words = words;
    this.#tools = tools;
    this.#say = sayOf(words);
    this.#controls = fieldControls(
      this.#say,
      (change) => this.#type(change),
      (change) => this.#choose(change),
    );
    addStyles(NARROW_STYLES);
    this.element.setAttribute("role", "search");
    // It is a form, since Chromium looks through the whole page for what a field outside of one is about.
    this.element.addEventListener("submit", (event) => event.preventDefault());
    this.element.ariaLabel = this.#say("title");
    this.element.append(this.#fields, this.#chips, this.#status);
    const [first] = this.#lists.rows;
    const list = first?.closest("[role=group],section") ?? first?.closest("ol") ?? first;
    list?.before(this.element);
    this.#makeFields();
    showView();
    addEventListener("popstate", () => this.#follow());
    addEventListener("change", noteView);
    void this.#read();
    void this.#loadParts();
  }

  focus(): void {
    this.#fields.querySelector("input")?.focus();
  }

  /** What only some lists have comes with these; without it the others work. */
  async #loadParts(): Promise<void> {
    if (document.querySelector(CHART)) {
      const { brushMonths } = await import("./brush-months");
      brushMonths(CHART, (from, until) => this.#choose({ from, until }));
    }
    if (document.querySelector(NUMBERS)) {
      const { otherPages } = await import("./other-pages");
      this.#pages = otherPages(NUMBERS);
      this.#apply();
    }
  }

  /** Reads the rows part by part, so that the page goes on answering. */
  async #read(): Promise<void> {
    const { rows } = this.#lists;
    const facts: RowFacts[] = [];
    for (const [index, row] of rows.entries()) {
      if (index % READ_AT_ONCE === 0 && index > 0) await new Promise((go) => setTimeout(go));
      if (rows !== this.#lists.rows) return;
      facts.push(rowFacts(row));
    }
    this.#facts = facts;
    this.#makeFields();
    this.#apply();
  }

  #makeFields(): void {
    const had = document.activeElement?.getAttribute("name");
    this.#fields.replaceChildren(
      ...narrowFields(this.#facts, this.#filters, this.#lists.isOne, this.#controls, this.#say),
      this.#copyButton(),
    );
    if (had) this.#fields.querySelector<HTMLElement>(`[name=${had}]`)?.focus();
  }

  #copyButton(): HTMLElement {
    const button = make("button", { type: "button", name: "copy" }, this.#say("copyAll"));
    const tooMany = (most: number) => this.#say("tooMany", { count: most });
    button.addEventListener("click", () =>
      copyCitations(
        this.#shown.map(({ row }) => row),
        this.#tools,
        tooMany,
        this.#words.notCopied ?? "",
      ),
    );
    return button;
  }

  /** Words change as they are typed: the address changes, and Back leads to where the reader was before. */
  #type(change: Partial<Filters>): void {
    this.#filters = { ...this.#filters, ...change };
    this.#go("replaceState");
    this.#apply();
  }

  /** A choice is a step that Back undoes. */
  #choose(change: Partial<Filters>): void {
    this.#filters = { ...this.#filters, ...change };
    this.#go("pushState");
    this.#makeFields();
    this.#apply();
  }

  #go(how: "pushState" | "replaceState"): void {
    const { pathname, search, hash } = location;
    const query = writeFilters(search, this.#filters);
    if (query !== search) history[how](history.state, "", pathname + query + hash);
  }

  #follow(): void {
    const filters = readFilters(location.search);
    if (JSON.stringify(filters) === JSON.stringify(this.#filters)) return;
    this.#filters = filters;
    this.#makeFields();
    this.#apply();
  }

  #apply(): void {
    const filters = this.#filters;
    this.#shown = narrowRows(this.#facts, filters);
    const count = (asked: Partial<Filters>) => narrowRows(this.#facts, asked).length;
    const isEmpty = this.#shown.length === 0;
    const drop = (change: Partial<Filters>) => {
      this.#choose(change);
      (this.#chips.querySelector("button") ?? this.#fields.querySelector("input"))?.focus();
    };
    const chips = narrowChips(filters, isEmpty, count, drop, this.#say);
    const isPlain = chips.length === 0 && filters.sort === "";
    this.#lists.show(isPlain ? null : this.#shown);
    this.#chips.replaceChildren(...chips, ...this.#pageParts());
    clearTimeout(this.#timer);
    const said =
      isEmpty && chips.length > 0
        ? this.#say("none")
        : this.#say("shown", { shown: this.#shown.length, all: this.#facts.length });
    this.#timer = window.setTimeout(() => (this.#status.textContent = said), PAUSE_MS);
  }

  /** What is to be known of a list that goes on, on other pages, and the way to the search for words. */
  #pageParts(): HTMLElement[] {
    const search = document.querySelector<HTMLAnchorElement>("header [data-action=search]");
    const { q } = this.#filters;
    const href = `${search?.pathname}?q=${encodeURIComponent(q)}`;
    return [
      ...(this.#pages ? this.#moreOf(this.#pages) : []),
      ...(search && q ? [make("a", { href }, this.#say("search"))] : []),
    ];
  }

  #moreOf(pages: OtherPages): HTMLElement[] {
    const add = ({ before, after }: OtherRows) => {
      this.#pages = null;
      this.#lists.add(before, after);
      return this.#read();
    };
    return moreOfList(pages, add, () => this.#tools.tell("offline"), this.#say);
  }
}
