import type { SearchWords } from "../../search/search-words";
import { formatsOf } from "./formats";
import { make } from "./make";
import { isLoading, type SearchView } from "./view";

/** What stands above and below the results: last queries, progress, ways on where nothing is found or loading failed. */
export class SearchNotes {
  readonly above = make("div");
  readonly below = make("div");
  onQuery: (query: string) => void = () => undefined;
  onRetry: () => void = () => undefined;
  onClear: () => void = () => undefined;
  onTexts: () => void = () => undefined;
  onMore: () => void = () => undefined;
  #shown = "";

  /** Shows what a view has, unless that is what is shown. */
  show(view: SearchView): void {
    const { words, query, answer, state, last } = view;
    if (words === null) return this.#showWithoutWords(view);
    const key = JSON.stringify([
      ...[query === "" ? last : null, state?.stage, state?.hasMoreTexts, answer?.without],
      ...[answer?.unread, answer?.total, answer?.rows.length, answer?.query, navigator.onLine],
    ]);
    if (key !== this.#shown) {
      this.#shown = key;
      keepFocus(this.above, () => this.above.replaceChildren(...this.#parts(view, words)));
      keepFocus(this.below, () => this.below.replaceChildren(...this.#rest(view, words)));
    }
    const bar = this.above.querySelector("progress");
    if (bar) bar.value = state?.share ?? 0;
  }

  /** What is left to say where not even the words can be loaded: the page's own, and the way to the page of search. */
  #showWithoutWords({ state }: SearchView): void {
    const form = this.above.parentElement?.querySelector("form");
    if (state?.stage !== "failed" || !form) return;
    const page = this.above.closest<HTMLElement>("[data-hot-papers]");
    const link = make(
      "a",
      { href: form.action },
      form.querySelector("[aria-label]")?.ariaLabel ?? "",
    );
    this.above.replaceChildren(
      make("p", { role: "alert" }, `${page?.dataset.postFailed ?? ""} `, link),
    );
  }

  #parts(view: SearchView, words: SearchWords): Node[] {
    const { query, answer, state, last, page } = view;
    const parts: Node[] = [];
    if (isLoading(view) && query !== "") {
      parts.push(make("progress", { "aria-label": words.loading }));
    }
    if (state?.stage === "failed") {
      const said = navigator.onLine ? words.failed : words.offline;
      parts.push(
        make(
          "p",
          { role: "alert" },
          `${said} `,
          button(words.retry, () => this.onRetry()),
        ),
      );
    }
    // The page of search has it from the start.
    if (query === "" && page !== null) parts.push(make("p", {}, words.help));
    if (query === "" && last.length > 0) {
      const clear = button(words.clear, () => this.onClear());
      parts.push(
        make("p", {}, `${words.last} `, clear),
        this.#queries(last.map((each) => [each, each])),
      );
    }
    for (const part of answer?.unread ?? []) {
      parts.push(
        make(
          "p",
          {},
          words.unread.replace("WORDS", () => part),
        ),
      );
    }
    if (answer === null || answer.total > 0 || isLoading(view)) return parts;
    if (answer.asked !== null) {
      const href = `https://arxiv.org/abs/${answer.asked}`;
      const link = make("a", { href }, words.readOnArxiv);
      parts.push(make("p", {}, `${words.notHere.replace("ID", answer.asked)} `, link));
    }
    const { number } = formatsOf(words.locale);
    const ways = answer.without.map(({ part, query: rest, papers }): [string, string] => [
      words.without.replace("COUNT", number.format(papers)).replace("WORDS", () => part),
      rest,
    ]);
    if (ways.length > 0) parts.push(this.#queries(ways));
    return parts;
  }

  #rest({ query, answer, state, page }: SearchView, words: SearchWords): Node[] {
    if (query === "" || answer === null) return [];
    const parts: Node[] = [];
    if (answer.rows.length < answer.total) parts.push(button(words.more, () => this.onMore()));
    if (page !== null && answer.total > 0) {
      const href = `${page.action}?${new URLSearchParams({ q: query })}`;
      parts.push(make("a", { href }, words.allResults));
    }
    if (answer.asked === null && state?.stage === "done" && state.hasMoreTexts) {
      parts.push(button(words.olderTexts, () => this.onTexts()));
    }
    return parts;
  }

  #queries(queries: [label: string, query: string][]): Node {
    const items = queries.map(([label, query]) =>
      make(
        "li",
        {},
        button(label, () => this.onQuery(query)),
      ),
    );
    return make("ul", {}, ...items);
  }
}

function button(label: string, onClick: () => void): HTMLElement {
  const element = make("button", { type: "button" }, label);
  element.addEventListener("click", onClick);
  return element;
}

/** Leaves the focus in the page when a button that has it is replaced: on the one that says the same, if there is one. */
function keepFocus(element: HTMLElement, change: () => void): void {
  const focused = element.contains(document.activeElement) ? document.activeElement : null;
  change();
  if (focused === null) return;
  const same = [...element.querySelectorAll("button")].find(
    ({ textContent }) => textContent === focused.textContent,
  );
  const field = element.parentElement?.querySelector("input");
  (same ?? field)?.focus();
}
