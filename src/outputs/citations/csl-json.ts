import { cslItem, type CslItem } from "../papers/csl-item";
import type { PaperOutput } from "../types";
import { distinctPapers } from "./distinct-papers";

/** Returns the papers as a document of CSL-JSON, repeats left out. */
export function cslJsonAll(papers: readonly PaperOutput[]): CslItem[] {
  return distinctPapers(papers).map(cslItem);
}
