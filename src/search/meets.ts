import { isWithin } from "./date-span";
import { FIELDS, type PaperIndex } from "./paper-index";
import type { Condition } from "./parse-query";
import type { SearchedPaper } from "./searched-paper";
import { soughtWords } from "./wanted-words";
import { isUnspaced, runsOf } from "./words-of";

/** Returns whether a paper of the index is what a condition says, whether or not the condition is turned round. */
export function meets(index: PaperIndex, number: number, condition: Condition): boolean {
  const paper = index.papers[number];
  if (paper === undefined) return false;
  switch (condition.kind) {
    case "words":
      return hasWords(index, number, condition.text);
    case "phrase":
      return hasWords(index, number, condition.text) && hasPhrase(paper, condition.text);
    case "author":
      return paper.authors.some((name) => isNamed(name, condition.name));
    case "subject":
      return paper.subjects.some((code) => isOfSubject(code.toLowerCase(), condition.code));
    case "date":
      return isWithin(paper.day, condition.span);
    case "has":
      return condition.what === "code" ? paper.hasCode : paper.hasPosts;
    case "unread":
      return false;
  }
}

/** Whether the paper has all of these words, in whatever field each. */
function hasWords(index: PaperIndex, number: number, text: string): boolean {
  return soughtWords(text).every((word) =>
    FIELDS.some((field) => includes(index.words[field].papersOf(word), number)),
  );
}

/** Whether a list in ascending order has a number. */
function includes(sorted: readonly number[], number: number): boolean {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle] ?? 0;
    if (value === number) return true;
    if (value < number) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

function hasPhrase(paper: SearchedPaper, text: string): boolean {
  const phrase = ` ${runsOf(text).join(" ")} `;
  const isIn = (field: string) => ` ${runsOf(field).join(" ")} `.includes(phrase);
  const isInRun = (field: string) => runsOf(field).join(" ").includes(phrase.trim());
  const has = isUnspaced(phrase.trim()) ? isInRun : isIn;
  return [paper.title, ...paper.authors, paper.abstract ?? "", ...paper.posts].some(has);
}

/** Whether each word that is asked for begins one of the name. */
function isNamed(name: string, asked: string): boolean {
  const parts = runsOf(name);
  return runsOf(asked).every((word) => parts.some((part) => part.startsWith(word)));
}

/** `cs` is the subject of `cs.CL`, and `math.NA` of itself alone. */
function isOfSubject(code: string, asked: string): boolean {
  return code === asked || code.startsWith(`${asked}.`);
}
