import { markedParts, type MarkedText } from "./marked-parts";
import type { SearchedPaper } from "./searched-paper";

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
  const texts: [TextLine["of"], string][] = [
    ...(abstract === null ? [] : [["abstract", abstract] satisfies [TextLine["of"], string]]),
    ...posts.map((post): [TextLine["of"], string] => ["post", post]),
  ];
  let best: { line: TextLine; marked: number } | null = null;
  for (const [of, text] of texts) {
    const parts = markedParts(text, words, isMisspelt);
    const marked = new Set(
      parts.filter((_, index) => index % 2 === 1).map((part) => part.toLowerCase()),
    ).size;
    if (marked > (best?.marked ?? 0)) best = { line: { of, parts: around(parts) }, marked };
  }
  return best?.line ?? null;
}

/** Cuts a marked text to a line around its first mark. */
function around([before = "", ...rest]: MarkedText): MarkedText {
  const start = before.length > BEFORE ? `…${before.slice(-BEFORE).replace(/^\S*\s/, "")}` : before;
  const parts = [start];
  let left = LENGTH - start.length;
  for (const part of rest) {
    if (left <= 0) break;
    parts.push(part.length > left ? `${part.slice(0, left).replace(/\s\S*$/, "")}…` : part);
    left -= part.length;
  }
  return parts;
}
