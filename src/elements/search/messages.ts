import type { Answer } from "../../search/answer";
import type { SearchFile } from "../../search/search-files";

/** What the page tells the worker. */
export type ToWorker =
  /** Begins to load: files of texts up to the paper with this number, if a query comes. */
  | { type: "load"; folder: string; files: SearchFile[]; textsTo: number }
  | { type: "ask"; query: string; limit: number }
  /** Loads the texts that are left. */
  | { type: "texts" };

/** How far loading is. */
export interface LoadState {
  /** What is loaded now, or why it is not. */
  stage: "titles" | "texts" | "done" | "failed";
  /** Of the titles and authors that there are, 0 to 1. */
  share: number;
  /** Whether texts are left that nobody asked for. */
  hasMoreTexts: boolean;
}

/** What the worker tells the page. */
export type FromWorker =
  | { type: "state"; state: LoadState }
  | { type: "answer"; answer: Answer & { coins: string[] }; state: LoadState };
