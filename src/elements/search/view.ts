import type { Answer } from "../../search/answer";
import type { SearchWords } from "../../search/search-words";
import type { LoadState } from "./messages";

/** What the search has to show beside its results. */
export interface SearchView {
  /** `null` until they are there. */
  words: SearchWords | null;
  query: string;
  /** The answer to the query, if it is there. */
  answer: Answer | null;
  /** `null` before loading begins. */
  state: LoadState | null;
  /** The last queries, newest first. */
  last: readonly string[];
  /** In a dialog the form, which leads to the page of search. */
  page: HTMLFormElement | null;
}

/** Returns whether titles or authors are still on their way. */
export function isLoading({ state }: SearchView): boolean {
  return state?.stage === "titles";
}
