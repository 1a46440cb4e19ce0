import type { PaperOutput } from "../types";

/**
 * Returns `make` with what it made of a paper kept as long as the paper is: the files of a paper, its digests, subjects, months and
 * years all hold the same text of it.
 */
export function oncePerPaper(make: (paper: PaperOutput) => string): (paper: PaperOutput) => string {
  const made = new WeakMap<PaperOutput, string>();
  return (paper) => {
    const known = made.get(paper);
    if (known !== undefined) return known;
    const text = make(paper);
    made.set(paper, text);
    return text;
  };
}
