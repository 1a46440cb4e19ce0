import type { KeptPaper } from "./reading-list";

/** So long after the last key a note is kept. */
const PAUSE_MS = 400;

/** Keeps the notes and the tags of papers while the reader types, so that nothing is lost when the page is left. */
export class OwnWords {
  readonly #page: HTMLElement;
  readonly #keep: (key: string, words: Partial<KeptPaper>) => void;
  /** What was typed in and is not kept yet. */
  #field: EventTarget | null = null;
  #timer = 0;

  constructor(page: HTMLElement, keep: (key: string, words: Partial<KeptPaper>) => void) {
    this.#page = page;
    this.#keep = keep;
  }

  /** Begins to listen to the fields of the page. */
  follow(): void {
    for (const type of ["input", "focusout"]) this.#page.addEventListener(type, this);
    addEventListener("pagehide", this);
  }

  handleEvent({ type, target }: Event): void {
    if (type !== "input") return this.#keepNow();
    this.#field = target;
    clearTimeout(this.#timer);
    // A tag that is half typed could take its paper out of the list of another.
    if (!(target instanceof HTMLTextAreaElement)) return;
    this.#timer = window.setTimeout(() => this.#keepNow(), PAUSE_MS);
  }

  #keepNow(): void {
    const field = this.#field;
    this.#field = null;
    clearTimeout(this.#timer);
    if (!(field instanceof HTMLElement)) return;
    const key = field.closest<HTMLElement>("[data-key]")?.dataset.key;
    if (key === undefined) return;
    if (field instanceof HTMLTextAreaElement) this.#keep(key, { note: field.value });
    if (field instanceof HTMLInputElement) this.#keep(key, { tags: tagsOf(field.value) });
  }
}

function tagsOf(text: string): string[] {
  const tags = text.split(/[,、，]/).map((tag) => tag.trim());
  return [...new Set(tags)].filter((tag) => tag !== "");
}
