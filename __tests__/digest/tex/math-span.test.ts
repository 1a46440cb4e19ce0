import { isMathSpan } from "../../../src/digest/tex/math-span";
import type { MathDelimiter } from "../../../src/digest/tex/math-span";

const raw = String.raw;

test.each<[string, MathDelimiter, string, boolean]>([
  ["x", "$", "", true],
  ["n log n", "$", ".", true],
  [raw`\alpha`, "$", " ", true],
  ["5 million to ", "$", "6", false],
  ["5-", "$", "1", false],
  ["5 and B", "$", " ", false],
  ["5 = ", "$", "6", false],
  ["4.2", "$", " ", true],
  [raw` n^{2}<m`, "$", " ", true],
  [raw`26.61\% `, "$", " ", true],
  [" AP ", "$", " ", true],
  ["-", "$", "3", true],
  [raw`5 million to \emph{only} `, "$", "6", false],
  [" some words ", "$", " ", false],
  ["", "$", "", false],
  ["  ", "$$", "", false],
  ["some words", "$$", "", true],
  ["n", "\\(", "", true],
  ["an aside", "\\(", "", false],
  ["x = y", "\\[", "", true],
  ["12", "\\[", "", false],
  ["todo", "\\[", "", false],
  ["a", "\\[", "(", false],
])("%j in %s before %j is math: %s", (content, delimiter, next, expected) => {
  expect(isMathSpan(content, delimiter, next)).toBe(expected);
});
