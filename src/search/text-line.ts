import { foldText } from "./fold-text";
import { markedParts, type MarkedText } from "./marked-parts";
import type { SearchedPaper } from "./searched-paper";
import { wordAt } from "./word-at";

/** A line of a paper's abstract or of a post about it. */
export interface TextLine {
  of: "abstract" | "post";
  parts: MarkedText;
}

const BEFORE = 60;
const LENGTH = 180;

/** Returns a line of the first text of a paper that has the most of these words, marked; `null` if none has any. */
export function textLine(
  { abstract, posts }: Pick<SearchedPaper, "abstract" | "posts">,
  words: readonly string[],
  isMisspelt: boolean,
): TextLine | null {
  const texts: { of: TextLine["of"]; text: string }[] = [
    ...(abstract === null ? [] : [{ of: "abstract" as const, text: abstract }]),
    ...posts.map((text) => ({ of: "post" as const, text })),
  ];
  let best: { of: TextLine["of"]; text: string; at: number; has: number } | null = null;
  for (const { of, text } of texts) {
    const folded = foldText(text);
    const found = words.map((word) => wordAt(folded, word)).filter((at) => at >= 0);
    if (found.length <= (best?.has ?? 0)) continue;
    // Where folding has changed the length, the place in the text is only near.
    best = { of, text, at: Math.min(...found), has: found.length };
  }
  if (best !== null) {
    return { of: best.of, parts: markedParts(around(best.text, best.at), words, isMisspelt) };
  }
  return isMisspelt ? misspeltLine(texts, words) : null;
}

/** A word with an error in it is found only by reading the texts word by word. */
function misspeltLine(
  texts: readonly { of: TextLine["of"]; text: string }[],
  words: readonly string[],
): TextLine | null {
  for (const { of, text } of texts) {
    const [before = "", ...marked] = markedParts(text, words, true);
    if (marked.length === 0) continue;
    return { of, parts: markedParts(around(text, before.length), words, true) };
  }
  return null;
}

/** Cuts a text to a line around a place in it, between words. */
function around(text: string, at: number): string {
  const from = at > BEFORE ? at - BEFORE : 0;
  const start = from > 0 ? text.slice(from).replace(/^\S{0,20}\s/, "") : text;
  const line = start.slice(0, LENGTH);
  const isCut = line.length < start.length;
  return `${from > 0 ? "…" : ""}${isCut ? `${line.replace(/\s\S{0,20}$/, "")}…` : line}`;
}
