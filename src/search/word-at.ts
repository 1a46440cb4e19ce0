import { isUnspaced } from "./words-of";

const LETTER = /[\p{L}\p{N}]/u;

/** Returns where a folded text first has a word that begins with `start`, or -1; of scripts without spaces, where it has `start`. */
export function wordAt(folded: string, start: string): number {
  for (let at = folded.indexOf(start); at >= 0; at = folded.indexOf(start, at + 1)) {
    if (at === 0 || isUnspaced(start) || !LETTER.test(folded[at - 1] ?? "")) return at;
  }
  return -1;
}
