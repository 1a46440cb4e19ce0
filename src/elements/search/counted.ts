import type { CountedWords } from "../../search/search-words";

/** Returns a number in words, such as `1,204 papers`. `locale` is BCP 47. */
export function counted(words: CountedWords | undefined, count: number, locale: string): string {
  const text = words?.[new Intl.PluralRules(locale).select(count)] ?? words?.other ?? "#";
  return text.replace("#", new Intl.NumberFormat(locale).format(count));
}
