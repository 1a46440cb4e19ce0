import { foldText } from "./fold-text";
import { isOneEditFrom } from "./one-edit";
import { isUnspaced, runsIn, wordsOf } from "./words-of";

/** A text in parts: those at odd positions are the words that a query asked for. */
export type MarkedText = string[];

/** Returns a text with the words marked that begin with one of these (folded), or nearly, if such were taken. */
export function markedParts(
  text: string,
  words: readonly string[],
  isMisspelt = false,
): MarkedText {
  const parts = [""];
  let end = 0;
  for (const { index, run } of runsIn(text)) {
    for (const [from, to] of spansIn(run, words, isMisspelt)) {
      const before = text.slice(end, index + from);
      // Words next to each other, as pairs of letters are, are marked as one.
      if (before === "" && parts.length > 1) parts[parts.length - 2] += run.slice(from, to);
      else {
        parts[parts.length - 1] += before;
        parts.push(run.slice(from, to), "");
      }
      end = index + to;
    }
  }
  parts[parts.length - 1] += text.slice(end);
  return parts;
}

/** What words have that are found by more than themselves: compounds, and names such as `AlphaZero`. */
const MAY_HAVE_MORE = /[^\p{L}\p{N}\p{M}]|\p{Ll}\p{Lu}/u;

/** Where a run of letters has words that were asked for, in order. */
function spansIn(run: string, words: readonly string[], isMisspelt: boolean): [number, number][] {
  if (isUnspaced(run)) return pairSpans(run, words);
  const isAsked = (word: string) =>
    words.some((asked) => word.startsWith(asked) || (isMisspelt && isOneEditFrom(asked, word)));
  const isFound = (part: string) =>
    isAsked(foldText(part)) || (MAY_HAVE_MORE.test(part) && wordsOf(part).some(isAsked));
  const parts = [...run.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu)].filter(([part]) => isFound(part));
  if (parts.length > 0) {
    return parts.map(({ index, 0: part }): [number, number] => [index, index + part.length]);
  }
  return isFound(run) ? [[0, run.length]] : [];
}

function pairSpans(run: string, words: readonly string[]): [number, number][] {
  const spans: [number, number][] = [];
  let at = 0;
  const letters = [...run];
  letters.forEach((letter, index) => {
    const pair = letter + (letters[index + 1] ?? "");
    const found = words.find((word) => foldText(pair).startsWith(word));
    const last = spans.at(-1);
    if (found !== undefined) {
      const to = at + ([...found].length > 1 ? pair.length : letter.length);
      if (last !== undefined && at <= last[1]) last[1] = to;
      else spans.push([at, to]);
    }
    at += letter.length;
  });
  return spans;
}
