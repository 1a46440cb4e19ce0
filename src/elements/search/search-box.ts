import type { SearchWords } from "../../search/search-words";
import { define } from "../define";
import { followAddress } from "./follow-address";
import type { FromWorker, LoadState } from "./messages";
import { LastQueries } from "./last-queries";
import { Options } from "./options";
import { SearchClient } from "./search-client";
import { SearchNotes } from "./search-notes";
import { Status } from "./status";
import { useSheet } from "./use-sheet";
import type { SearchView } from "./view";

const ROWS = 20;
/** An element of the theme that holds a form with one field; its page has the files of the search beside it. */
export const SEARCH_BOX = "hot-papers-search";

/**
 * `<hot-papers-search>`: a form whose field finds papers as the reader types. The field is a combobox, the results are its
 * list. On its own page the query is in the address.
 */
export class SearchBox extends HTMLElement {
  #client: SearchClient | null = null;
  #last = new LastQueries("/");
  #limit = ROWS;
  #isPasted = false;
  #state: LoadState | null = null;
  #status = new Status();
  #options = new Options();
  #notes = new SearchNotes();
  /** Of the time on the page. */
  #end = new AbortController();

  /** Called with each query once it is meant: when the reader has chosen it, not while they type. */
  onChoice: (query: string) => void = () => undefined;
  /** Called as the reader types. */
  onType: (query: string) => void = () => undefined;

  connectedCallback(): void {
    if (this.#client === null) this.#start();
    this.#end = new AbortController();
    if (this.#isOnItsPage) followAddress(this, this.#end.signal);
  }

  disconnectedCallback(): void {
    this.#end.abort();
  }

  #start(): void {
    const { form, field } = this;
    if (form === null || field === null) return;
    useSheet();
    const client = new SearchClient(form.action);
    this.#client = client;
    this.#last = new LastQueries(new URL(form.action).pathname);
    client.onMessage = (message) => this.#hear(message);
    this.#options.follow(field);
    this.#notes.onQuery = (query) => this.choose(query);
    this.#notes.onRetry = () => client.retry();
    this.#notes.onClear = () => {
      this.#last.clear();
      this.#show();
      field.focus();
    };
    this.#notes.onTexts = () => client.loadTexts();
    this.#notes.onMore = () => {
      this.#limit += ROWS;
      this.#ask();
    };
    this.append(this.#status.element, this.#notes.above, this.#options.element, this.#notes.below);
    for (const type of ["focusin", "pointerover"]) {
      this.addEventListener(type, () => void this.prepare(), { once: true });
    }
    // What made this script load has happened before it.
    if (this.matches(":hover,:focus-within")) void this.prepare();
    field.addEventListener("paste", () => (this.#isPasted = true));
    field.addEventListener("input", () => {
      this.#limit = ROWS;
      this.onType(field.value);
      this.#ask();
    });
    field.addEventListener("keydown", (event) => this.#press(event));
    this.#options.element.addEventListener("click", () => this.#last.add(field.value));
    form.addEventListener("submit", (event) => this.#submit(event));
  }

  get form(): HTMLFormElement | null {
    return this.querySelector("form");
  }

  get field(): HTMLInputElement | null {
    return this.querySelector("input");
  }

  /** Begins to load, so that the first answer is there sooner. Resolves to the words, `null` if they cannot be loaded. */
  async prepare(): Promise<SearchWords | null> {
    try {
      await this.#client?.start();
      this.#show();
      return this.#client?.words ?? null;
    } catch {
      return null;
    }
  }

  /** Puts a query into the field and answers it. */
  show(query: string): void {
    if (this.field === null) return;
    this.field.value = query;
    this.#limit = ROWS;
    this.#ask();
  }

  /** The same as a choice of the reader. */
  choose(query: string): void {
    this.show(query);
    this.#last.add(query);
    this.onChoice(query);
    this.field?.focus();
  }

  get #isOnItsPage(): boolean {
    return this.closest("main") !== null;
  }

  #ask(): void {
    const query = this.field?.value.trim() ?? "";
    if (query === "") this.#options.clear();
    else this.#client?.ask(query, this.#limit);
    this.#show();
  }

  #submit(event: SubmitEvent): void {
    const query = this.field?.value ?? "";
    this.#last.add(query);
    if (this.#leadToAsked()) event.preventDefault();
    else if (this.#isOnItsPage) {
      event.preventDefault();
      this.onChoice(query);
    }
  }

  /** Leads to the paper whose identifier the query is, if it is one and the paper is there. Returns whether it does. */
  #leadToAsked(): boolean {
    const { query, asked = null, rows = [] } = this.#options.answer ?? {};
    const [row] = rows;
    if (asked === null || row === undefined || query !== this.field?.value.trim()) return false;
    location.assign(row.href);
    return true;
  }

  #hear(message: FromWorker | null): void {
    const state = message?.state ?? null;
    this.#state = state ?? { stage: "failed", share: 0, hasMoreTexts: false };
    const query = this.field?.value.trim() ?? "";
    const words = this.#client?.words;
    if (message?.type === "answer" && message.answer.query === query && words) {
      this.#options.show(message.answer, words);
      if (this.#isPasted && this.#leadToAsked()) {
        this.#isPasted = false;
        this.#last.add(query);
      }
    }
    this.#show();
  }

  /** Shows what there is to say beside the results. */
  #show(): void {
    const words = this.#client?.words ?? null;
    const query = this.field?.value.trim() ?? "";
    const answer =
      query === "" || this.#options.answer?.query !== query ? null : this.#options.answer;
    const view: SearchView = {
      ...{ words, query, answer, state: this.#state, last: this.#last.read() },
      page: this.#isOnItsPage ? null : this.form,
    };
    this.#notes.show(view);
    this.#status.show(view);
  }

  #press(event: KeyboardEvent): void {
    this.#isPasted = false;
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    this.#options.press(event);
    if (event.defaultPrevented || event.key !== "Escape" || !this.#isOnItsPage) return;
    // In a dialog it closes that.
    event.preventDefault();
    this.show("");
    this.onType("");
  }
}

/** Defines the element. */
export function defineSearchBox(): void {
  define(SEARCH_BOX, SearchBox);
}
