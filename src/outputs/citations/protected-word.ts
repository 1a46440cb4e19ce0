/** Where a sentence begins: its first word has a capital in every style. */
const SENTENCE_START = /(?:^|[.:?!…]["”’)\]]*\s|[—–]\s|["“‘([¿¡])\P{L}*$/u;

/** The article `A`, which styles write small. */
const ARTICLE = /^\s\p{L}/u;

/**
 * Returns which words of a title must keep their capitals, as a function of a word and its place in `title`. Styles
 * write titles like sentences, in small letters: `GPT`, `arXiv` and `X` of `X-ray` would be lost. Capitals at the beginning of
 * words are kept where the whole title is written like a sentence, since only names have them there, and where
 * `capitalised` says that the language wants them, as German does.
 */
export function protectedWord(
  title: string,
  capitalised: boolean,
): (word: string, index: number) => boolean {
  const keepsFirst = capitalised || isSentence(title);
  return (word, index) => {
    const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
    if (capitals === 0) return false;
    if (capitals > 1 || !/^\p{Lu}/u.test(word)) return true;
    if (/^\p{Lu}[\p{N}\p{M}]*$/u.test(word)) {
      return word !== "A" || !ARTICLE.test(title.slice(index + word.length));
    }
    return keepsFirst && !SENTENCE_START.test(title.slice(0, index));
  };
}

/** Most of its longer words, the first left out, begin with a small letter. */
function isSentence(title: string): boolean {
  const words = title
    .split(/\s+/)
    .slice(1)
    .filter((word) => /^\p{L}{4}/u.test(word));
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  return words.length > 2 && small.length > words.length * 0.6;
}
