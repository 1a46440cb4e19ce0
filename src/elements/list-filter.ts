import { linkHash } from "./list-preview";
import type { Listed } from "./listed-rows";
import type { KeptPaper, PaperState } from "./reading-list";

/** Rows that are shown at once, and that each "show more" adds. */
const PAGE = 25;

/** Which papers of the list the page shows: those of a state, with a tag, the last saved first; and what says so. */
export class ListFilter {
  readonly #page: HTMLElement;
  #state: PaperState = "read";
  #tag = "";
  #limit = PAGE;
  /** The papers that were chosen last. */
  #last:
    { list: ReadonlyMap<string, KeptPaper>; chosen: string; papers: readonly Listed[] } | undefined;

  constructor(page: HTMLElement) {
    this.#page = page;
  }

  /** Chooses the papers of a state. */
  showState(state: string): void {
    this.#state = state === "done" || state === "hidden" ? state : "read";
    this.#limit = PAGE;
  }

  /** Chooses the papers with a tag; all of them where it is empty. */
  showTag(tag: string): void {
    this.#tag = tag;
    this.#limit = PAGE;
  }

  showMore(): void {
    this.#limit += PAGE;
  }

  /** Returns the chosen papers of a list, whether there is room for all of them or not. */
  papersOf(list: ReadonlyMap<string, KeptPaper>): readonly Listed[] {
    const chosen = `${this.#state} ${this.#tag}`;
    if (this.#last?.list === list && this.#last.chosen === chosen) return this.#last.papers;
    const papers = [...list]
      .filter(([, { state, tags }]) => state === this.#state && this.#isTagged(tags))
      .reverse();
    this.#last = { list, chosen, papers };
    return papers;
  }

  /** Shows what is chosen on the controls of the page, and returns the papers that there is room for. */
  render(list: ReadonlyMap<string, KeptPaper>): readonly Listed[] {
    // What takes time for thousands of papers is done only after a change.
    const before = this.#last?.papers;
    if (this.#last?.list !== list) this.#renderTags(list);
    const papers = this.papersOf(list);
    if (papers !== before) this.#renderStates(list);
    const link = this.#page.querySelector<HTMLInputElement>("[data-part=link]");
    const { origin, pathname } = location;
    if (link && papers !== before) {
      link.value = origin + pathname + linkHash(papers.map(([key]) => key));
    }
    this.#hide("[data-part=empty]", papers.length > 0);
    this.#hide("[data-action=more]", papers.length <= this.#limit);
    return papers.slice(0, this.#limit);
  }

  #isTagged(tags: readonly string[] = []): boolean {
    return this.#tag === "" || tags.includes(this.#tag);
  }

  #hide(selector: string, isHidden: boolean): void {
    const element = this.#page.querySelector<HTMLElement>(selector);
    if (element) element.hidden = isHidden;
  }

  #renderStates(list: ReadonlyMap<string, KeptPaper>): void {
    const counts = new Map<string, number>();
    for (const { state } of list.values()) counts.set(state, (counts.get(state) ?? 0) + 1);
    for (const button of this.#page.querySelectorAll<HTMLElement>("[data-show]")) {
      const { show = "" } = button.dataset;
      button.ariaPressed = `${show === this.#state}`;
      const number = button.querySelector("data");
      const count = counts.get(show) ?? 0;
      if (number)
        number.textContent = number.value = count.toLocaleString(this.#page.dataset.locale);
    }
  }

  #renderTags(list: ReadonlyMap<string, KeptPaper>): void {
    const part = this.#page.querySelector<HTMLElement>("[data-part=tags]");
    const select = part?.querySelector("select");
    if (!part || !select) return;
    const kept = [...list.values()].filter(({ state }) => state !== "deleted");
    const tags = [...new Set(kept.flatMap((paper) => paper.tags ?? []))].sort();
    if (!tags.includes(this.#tag)) this.#tag = "";
    part.hidden = tags.length === 0;
    select.replaceChildren(select.options[0] ?? "", ...tags.map((tag) => new Option(tag)));
    select.value = this.#tag;
  }
}
