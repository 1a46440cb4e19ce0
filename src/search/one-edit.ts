/**
 * Returns whether `word` begins with what `typed` is after one edit: a letter changed, left out, added, or two neighbours
 * swapped. False where `word` begins with `typed` itself. Nothing before the first difference counts, so one pass is enough.
 */
export function isOneEditFrom(typed: string, word: string): boolean {
  let at = 0;
  while (at < typed.length && typed.charCodeAt(at) === word.charCodeAt(at)) at += 1;
  if (at === typed.length) return false;
  const goesOn = (from: number, inWord: number) => word.startsWith(typed.slice(from), inWord);
  // The last letter may be wrong, but then the word ends there: else any longer word would do.
  const isLast = at === typed.length - 1;
  const isChanged = goesOn(at + 1, at + 1) && (!isLast || word.length === typed.length);
  const isAdded = goesOn(at + 1, at) && (!isLast || word.length === at);
  const isMissing = goesOn(at, at + 1);
  const isSwapped =
    typed[at] === word[at + 1] && typed[at + 1] === word[at] && goesOn(at + 2, at + 2);
  return isChanged || isAdded || isMissing || isSwapped;
}
