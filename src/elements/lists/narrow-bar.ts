import { addStyles } from "../add-styles";
import { loadWords, type Words } from "../words";
import { copyCitations } from "./copy-citations";
import { fieldControls } from "./field-controls";
import type { Filters } from "./filters";
import { FiltersInAddress } from "./filters-in-address";
import { loadListParts } from "./list-parts";
import { make } from "./make";
import { moreOfList } from "./more-of-list";
import { narrowChips } from "./narrow-chips";
import { narrowFields } from "./narrow-fields";
import { narrowRows } from "./narrow-rows";
import { NARROW_STYLES } from "./narrow-styles";
import { NarrowedLists } from "./narrowed-lists";
import type { OtherPages, OtherRows } from "./other-pages";
import { readFacts } from "./read-facts";
import type { RowFacts } from "./row-facts";
import { sayLate } from "./say-late";
import { sayOf } from "./say";
import { searchInstead } from "./search-instead";
import type { Tools } from "./tools";
import { noteView, showView } from "./view-in-address";

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

/** Joins what a reader asks for, by fields and chips, with the rows that are shown. */
class NarrowBar {
  readonly element = make("form", { className: "hot-papers-narrow", autocomplete: "off" });
  readonly #lists = new NarrowedLists();
  readonly #filters = new FiltersInAddress((isTyped) => {
    if (!isTyped) this.#makeFields();
    this.#apply();
  });
  readonly #words: Words;
  readonly #tools: Tools;
  readonly #chips = make("div", { className: "hot-papers-chips" });
  readonly #fields = make("div");
  readonly #say;
  readonly #sayCount;
  readonly #controls;
  #facts: RowFacts[] = [];
  #shown: readonly RowFacts[] = [];
  #pages: OtherPages | null = null;

  constructor(words: Words, tools: Tools) {
    this.#words = words;
    this.#tools = tools;
    this.#say = sayOf(words);
    this.#controls = fieldControls(
      this.#say,
      (change) => this.#filters.type(change),
      (change) => this.#filters.choose(change),
    );
    addStyles(NARROW_STYLES);
    const status = make("output");
    this.#sayCount = sayLate(status);
    this.element.setAttribute("role", "search");
    // It is a form, since Chromium looks through the whole page for what a field outside of one is about.
    this.element.addEventListener("submit", (event) => event.preventDefault());
    this.element.addEventListener("focusin", () => (this.#lists.isNarrowing = true));
    this.element.addEventListener("focusout", ({ relatedTarget }) => {
      const isIn = relatedTarget instanceof Node && this.element.contains(relatedTarget);
      this.#lists.isNarrowing = isIn;
    });
    this.element.ariaLabel = this.#say("title");
    this.element.append(this.#fields, this.#chips, status);
    const [first] = this.#lists.rows;
    const list = first?.closest("[role=group],section") ?? first?.closest("ol") ?? first;
    list?.before(this.element);
    this.#makeFields();
    showView();
    addEventListener("change", noteView);
    void this.#read();
    void this.#loadParts();
  }

  focus(): void {
    this.#fields.querySelector("input")?.focus();
  }

  async #loadParts(): Promise<void> {
    this.#pages = await loadListParts((change) => this.#filters.choose(change));
    if (this.#pages) this.#apply();
  }

  async #read(): Promise<void> {
    const { rows } = this.#lists;
    const facts = await readFacts(rows, () => rows === this.#lists.rows);
    if (facts === null) return;
    this.#facts = facts;
    this.#makeFields();
    this.#apply();
  }

  #makeFields(): void {
    const had = document.activeElement?.getAttribute("name");
    const { isOne } = this.#lists;
    this.#fields.replaceChildren(
      ...narrowFields(this.#facts, this.#filters.now, isOne, this.#controls, this.#say),
      this.#copyButton(),
    );
    if (had) this.#fields.querySelector<HTMLElement>(`[name=${had}]`)?.focus();
  }

  #copyButton(): HTMLElement {
    const button = make("button", { type: "button", name: "copy" }, this.#say("copyAll"));
    const tooMany = (most: number) => this.#say("tooMany", { count: most });
    button.addEventListener("click", () => {
      const rows = this.#shown.map(({ row }) => row);
      void copyCitations(rows, this.#tools, tooMany, this.#words.notCopied ?? "");
    });
    return button;
  }

  #apply(): void {
    const filters = this.#filters.now;
    this.#shown = narrowRows(this.#facts, filters);
    const isEmpty = this.#shown.length === 0;
    const chips = this.#makeChips(filters, isEmpty);
    const isPlain = chips.length === 0 && filters.sort === "";
    this.#lists.show(isPlain ? null : this.#shown);
    this.#chips.replaceChildren(
      ...chips,
      ...(this.#pages ? this.#moreOf(this.#pages) : []),
      ...searchInstead(filters.q, this.#say),
    );
    this.#sayCount(
      isEmpty && chips.length > 0
        ? this.#say("none")
        : this.#say("shown", { shown: this.#shown.length, all: this.#facts.length }),
    );
  }

  #makeChips(filters: Filters, isEmpty: boolean): HTMLElement[] {
    const count = (asked: Partial<Filters>) => narrowRows(this.#facts, asked).length;
    const drop = (change: Partial<Filters>) => {
      this.#filters.choose(change);
      (this.#chips.querySelector("button") ?? this.#fields.querySelector("input"))?.focus();
    };
    return narrowChips(filters, isEmpty, count, drop, this.#say);
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
