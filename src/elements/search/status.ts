import { counted } from "./counted";
import { make } from "./make";
import { isLoading, type SearchView } from "./view";

/** Screen readers are told no more often. */
const BETWEEN_MS = 500;

/** The line below the field that says how many papers there are, and how far loading is. */
export class Status {
  readonly element = make("p", { role: "status" });
  #timer: ReturnType<typeof setTimeout> | null = null;
  #saidAt = -Infinity;
  #next = "";

  show(view: SearchView): void {
    this.#next = textOf(view);
    const wait = this.#saidAt + BETWEEN_MS - performance.now();
    if (wait <= 0) this.#say();
    else this.#timer ??= setTimeout(() => this.#say(), wait);
  }

  #say(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.element.textContent === this.#next) return;
    this.element.textContent = this.#next;
    this.#saidAt = performance.now();
  }
}

function textOf(view: SearchView): string {
  const { words, query, answer, state } = view;
  if (words === null || query === "") return "";
  if (state?.stage === "failed" && answer === null) return "";
  if (answer === null || (answer.total === 0 && isLoading(view))) return words.loading;
  if (answer.total === 0) return state?.stage === "texts" ? words.loadingTexts : words.none;
  const papers = counted(words.papers, answer.total, words.locale);
  return [
    papers,
    ...(answer.isMisspelt ? [words.similar] : []),
    ...(state?.stage === "texts" && answer.asked === null ? [words.loadingTexts] : []),
  ].join(" · ");
}
