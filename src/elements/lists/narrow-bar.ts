import { addStyles } from "../add-styles";
import { loadWords, type Words } from "../words";
import { copyCitations } from "./copy-citations";
import { eachFilter, type Filters, readFilters, writeFilters } from "./filters";
import type { Tools } from "./tools";
import { make } from "./make";
import { NARROW_STYLES } from "./narrow-styles";
import { narrowRows } from "./narrow-rows";
import { NarrowedLists } from "./narrowed-lists";
import type { OtherPages } from "./other-pages";
import { type RowFacts, rowFacts } from "./row-facts";

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
  #facts: RowFacts[] = [];
  #shown: readonly RowFacts[] = [];
  #filters = readFilters(location.search);
  #timer = 0;
  #pages: OtherPages | null = null;

  constructor(words: Words, tools: Tools) {
    this.#words = words;
    this.#tools = tools;
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
    // A choice of how much of each abstract is shown is a part of the address as well.
    addEventListener("change", ({ target }) => this.#noteView(target));
    void this.#read();
    void this.#loadParts();
  }

  focus(): void {
    this.#fields.querySelector("input")?.focus();
  }

  #say(name: string, values: Record<string, string | number> = {}): string {
    const { lang } = document.documentElement;
    const text = (value: string | number) =>
      typeof value === "number" ? value.toLocaleString(lang || undefined) : value;
    return (this.#words[`narrow.${name}`] ?? "").replace(/\{(\w+)\}/g, (_, key) =>
      text(values[key] ?? ""),
    );
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

  /** The fields that tell rows of this page apart, with what is asked for. */
  #makeFields(): void {
    const { q, author, from, until, code, sort, up, subjects } = this.#filters;
    const had = document.activeElement?.getAttribute("name");
    const facts = this.#facts;
    const months = new Set(facts.map(({ date }) => date.slice(0, 7)).filter(Boolean));
    const counts = new Map<string, number>();
    for (const subject of facts.flatMap((of) => of.subjects)) {
      counts.set(subject, (counts.get(subject) ?? 0) + 1);
    }
    const withCode = facts.filter(({ hasCode }) => hasCode).length;
    const orders = [
      ...(new Set(facts.map(({ score }) => score)).size > 1 ? ["score"] : []),
      ...(months.size > 1 ? ["date"] : []),
      "title",
    ];
    const codes = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    this.#fields.replaceChildren(
      this.#input("q", "search", q, (value) => ({ q: value })),
      ...(codes.length > 1
        ? [
            this.#select(
              "subject",
              codes.map(([code, count]) => [code, `${code} (${count.toLocaleString()})`]),
              (value) => ({ subjects: [...new Set([...this.#filters.subjects, value])] }),
            ),
          ]
        : []),
      ...(subjects.length > 1 ? [this.#check("all", this.#filters.all, (all) => ({ all }))] : []),
      ...(facts.some(({ authors }) => authors) && codes.length > 0
        ? [this.#input("author", "search", author, (value) => ({ author: value }))]
        : []),
      ...(months.size > 1
        ? [
            this.#input("from", "month", from, (value) => ({ from: value })),
            this.#input("until", "month", until, (value) => ({ until: value })),
          ]
        : []),
      ...(code || (withCode > 0 && withCode < facts.length)
        ? [this.#check("code", code, (value) => ({ code: value }))]
        : []),
      ...(this.#lists.isOne
        ? [
            this.#select(
              "sort",
              orders.map((order) => [order, this.#say(order === "title" ? "byTitle" : order)]),
              (value) => {
                const { sort, up } = readFilters(`?sort=${value}`);
                return { sort, up };
              },
              sort,
            ),
          ]
        : []),
      ...(sort
        ? [
            this.#check("reverse", up !== (sort === "title"), (on) => ({
              up: on !== (sort === "title"),
            })),
          ]
        : []),
      this.#copyButton(),
    );
    if (had) this.#fields.querySelector<HTMLElement>(`[name=${had}]`)?.focus();
  }

  #input(
    name: string,
    type: string,
    value: string,
    change: (value: string) => Partial<Filters>,
  ): HTMLElement {
    const input = make("input", { name, type, value });
    const isText = type === "search";
    if (isText) input.size = 12;
    input.addEventListener(isText ? "input" : "change", () => {
      if (isText) this.#type(change(input.value));
      else this.#choose(change(input.value));
    });
    return make("label", {}, make("span", {}, this.#say(name)), input);
  }

  #select(
    name: string,
    options: readonly (readonly string[])[],
    change: (value: string) => Partial<Filters>,
    value = "",
  ): HTMLElement {
    const select = make("select", { name, ariaLabel: this.#say(name) });
    select.append(
      make("option", { value: "" }, this.#say(`${name}None`)),
      ...options.map(([option = "", label = ""]) => make("option", { value: option }, label)),
    );
    select.value = value;
    select.addEventListener("change", () => this.#choose(change(select.value)));
    return make("label", {}, make("span", { ariaHidden: "true" }, this.#say(name)), select);
  }

  #check(name: string, checked: boolean, change: (on: boolean) => Partial<Filters>): HTMLElement {
    const input = make("input", { name, type: "checkbox", checked });
    input.addEventListener("change", () => this.#choose(change(input.checked)));
    return make("label", {}, input, this.#say(name));
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

  #noteView(target: EventTarget | null): void {
    if (!(target instanceof HTMLSelectElement) || !target.closest("hot-papers-view")) return;
    const url = new URL(location.href);
    url.searchParams.delete("view");
    if (target.value) url.searchParams.set("view", target.value);
    history.pushState(history.state, "", url);
  }

  #apply(): void {
    const filters = this.#filters;
    const each = eachFilter(filters, this.#say("code"));
    this.#shown = narrowRows(this.#facts, filters);
    const isPlain = each.length === 0 && filters.sort === "";
    this.#lists.show(isPlain ? null : this.#shown);
    const count = (asked: Partial<Filters>) => narrowRows(this.#facts, asked).length;
    const isEmpty = this.#shown.length === 0 && each.length > 0;
    this.#chips.replaceChildren(
      ...each.map(({ label, alone, without }) => {
        const found = isEmpty && each.length > 1 ? count(without) : count(alone);
        const values = { filter: label, count: found };
        const text =
          isEmpty && each.length > 1
            ? this.#say("without", values)
            : `${label} (${found.toLocaleString()}) ×`;
        const chip = make("button", { type: "button" }, text);
        chip.ariaLabel = isEmpty && each.length > 1 ? text : this.#say("remove", values);
        chip.addEventListener("click", () => {
          this.#choose(without);
          (this.#chips.querySelector("button") ?? this.#fields.querySelector("input"))?.focus();
        });
        return chip;
      }),
      ...this.#pageParts(),
    );
    clearTimeout(this.#timer);
    const said = isEmpty
      ? this.#say("none")
      : this.#say("shown", { shown: this.#shown.length, all: this.#facts.length });
    this.#timer = window.setTimeout(() => (this.#status.textContent = said), PAUSE_MS);
  }

  /** What is to be known of a list that goes on, on other pages. */
  #pageParts(): HTMLElement[] {
    const pages = this.#pages;
    const search = document.querySelector<HTMLAnchorElement>("header a[href*='/search/']");
    const parts: HTMLElement[] = [];
    if (pages) {
      const more = make(
        "button",
        { type: "button" },
        this.#say("allPages", { pages: pages.count }),
      );
      more.addEventListener("click", async () => {
        more.disabled = true;
        try {
          const { before, after } = await pages.load((page) => {
            more.textContent = this.#say("loading", { page, pages: pages.count });
          });
          this.#pages = null;
          this.#lists.add(before, after);
          await this.#read();
        } catch {
          more.disabled = false;
          more.textContent = this.#say("allPages", { pages: pages.count });
          this.#tools.tell("offline");
        }
      });
      parts.push(make("span", {}, this.#say("thisPage")), more);
    }
    if (search && this.#filters.q) {
      const href = `${search.pathname}?q=${encodeURIComponent(this.#filters.q)}`;
      parts.push(make("a", { href }, this.#say("search")));
    }
    return parts;
  }
}

/** Shows as much of each abstract as the address asks for, on this page alone. */
function showView(): void {
  const view = new URLSearchParams(location.search).get("view");
  const select = document.querySelector<HTMLSelectElement>("hot-papers-view select");
  if (view !== "full" || !select) return;
  select.value = view;
  document.documentElement.dataset.view = view;
}
