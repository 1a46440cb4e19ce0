import { formatNumber } from "../../messages/format-number";
import type { CountedWords } from "../../search/search-words";

/** Every plural category of a language has a number up to this. */
const HIGHEST = 120;

/**
 * Returns what `say` says of a number in each plural category that `locale` (BCP 47) has for whole numbers, with `#` for the
 * number: a browser can say it of any number without the messages.
 */
export function countedWords(say: (count: number) => string, locale: string): CountedWords {
  const rules = new Intl.PluralRules(locale);
  const words: CountedWords = {};
  for (let count = HIGHEST; count >= 0; count -= 1) {
    words[rules.select(count)] = say(count).replace(formatNumber(count, locale), "#");
  }
  return words;
}
