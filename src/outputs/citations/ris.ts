import { cslItem } from "../papers/csl-item";
import { oncePer } from "../papers/once-per";
import { titleText } from "../papers/paper-text";
import type { PaperOutput } from "../types";
import { distinctPapers } from "./distinct-papers";
import { risRecord } from "./ris-record";

/** Returns the papers as a .ris file, repeats left out, a blank line between records. */
export function risAll(papers: readonly PaperOutput[]): string {
  return distinctPapers(papers).map(record).join("\r\n");
}

const record = oncePer((paper: PaperOutput) =>
  risRecord({ title: titleText(paper), csl: cslItem(paper), subjects: paper.subjects }),
);
