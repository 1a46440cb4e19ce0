import { isWithin } from "./date-span";
import { FIELDS, type PaperIndex } from "./paper-index";
import type { Condition } from "./parse-query";
import type { SearchedPaper } from "./searched-paper";
import { soughtWords } from "./wanted-words";
import { isUnspaced, runsOf } from "./words-of";

/** Returns what says of a paper, by its number, whether it is what a condition says, whether or not that is turned round. */
export function testOf(index: PaperIndex, condition: Condition): (paper: number) => boolean {
  const facts = (test: (paper: SearchedPaper) => boolean) => (number: number) => {
    const paper = index.papers[number];
    return paper !== undefined && test(paper);
  };
  switch (condition.kind) {
    case "words":
      return (number) => hasWords(index, number, condition.text);
    case "phrase": {
      const hasIt = facts((paper) => hasPhrase(paper, condition.text));
      return (number) => hasWords(index, number, condition.text) && hasIt(number);
    }
    case "author": {
      const named = withAuthor(index, condition.name);
      return (number) => named.has(number);
    }
    case "subject":
      return facts(({ subjects }) =>
        subjects.some((code) => isOfSubject(code.toLowerCase(), condition.code)),
      );
    case "date":
      return facts(({ day }) => isWithin(day, condition.span));
    case "has":
      return facts(({ hasCode, hasPosts }) => (condition.what === "code" ? hasCode : hasPosts));
    case "unread":
      return () => false;
  }
}

/** The papers one of whose authors has all words of a name, each as the beginning of one of theirs. */
function withAuthor(index: PaperIndex, asked: string): Set<number> {
  const [first, ...rest] = runsOf(asked);
  if (first === undefined) return new Set();
  const papers = new Set(index.words.authors.find(first).flatMap((found) => found.papers));
  if (rest.length === 0) return papers;
  const isNamed = (name: string) => {
    const parts = runsOf(name);
    return [first, ...rest].every((word) => parts.some((part) => part.startsWith(word)));
  };
  return new Set([...papers].filter((number) => index.papers[number]?.authors.some(isNamed)));
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

/** `cs` is the subject of `cs.CL`, and `math.NA` of itself alone. */
function isOfSubject(code: string, asked: string): boolean {
  return code === asked || code.startsWith(`${asked}.`);
}
