import type { CountedWords } from "../../search/search-words";
import { formatsOf } from "./formats";

/** Returns a number in words, such as `1,204 papers`. `locale` is BCP 47. */
export function counted(words: CountedWords | undefined, count: number, locale: string): string {
  const { number, plural } = formatsOf(locale);
  const text = words?.[plural.select(count)] ?? words?.other ?? "#";
  return text.replace("#", number.format(count));
}
