import { en } from "./en";
import { ja } from "./ja";
import { fillMessage } from "./message";
import { isMessageKey, PLACEHOLDERS } from "./placeholders";
import type { Strings } from "./strings";
import type { Words } from "./words";

const LANGUAGES = new Map<string | undefined, Strings>(
  [en, ja].map((words) => [words.lang, words]),
);

const NONE: Words = {};

/**
 * Returns the interface's words for a language (BCP 47), in English where there are none in that language, with
 * the site's own words over them.
 */
export function stringsFor(language: string, words: Words = NONE): Strings {
  const base = LANGUAGES.get(language.toLowerCase().split("-")[0]) ?? en;
  if (Object.keys(words).length === 0) return base;
  const lang = words.lang ?? base.lang;
  const own = new Map<string, unknown>(Object.entries(words));
  const plain = Object.entries(base).map(([key, value]) => [key, over(value, own.get(key))]);
  const messages = Object.keys(PLACEHOLDERS)
    .filter(isMessageKey)
    .flatMap((key) => {
      const message = words[key];
      if (message === undefined) return [];
      const fill = (...values: (string | number)[]) =>
        fillMessage(message, PLACEHOLDERS[key], values, lang);
      return [[key, fill]];
    });
  // Every key keeps the type that it has in `base`; Object.fromEntries has no way to say so.
  const strings = Object.fromEntries([...plain, ...messages]) as Strings;
  return { ...strings, ...metricWords(base, words, lang) };
}

/** A text or a group of texts with the site's own over it; functions stay as they are. */
function over(value: unknown, own: unknown): unknown {
  if (typeof value === "string" && typeof own === "string") return own;
  return typeof value === "object" && typeof own === "object" ? { ...value, ...own } : value;
}

/** The words of metrics: where their names are the site's own, those stand beside the numbers as well. */
function metricWords(base: Strings, words: Words, lang: string): Partial<Strings> {
  const names = new Map(Object.entries(words.metricName ?? {}));
  if (names.size === 0 && words.metric === undefined) return {};
  const metricName = (name: string, value: number) => {
    const message = names.get(name);
    return message === undefined
      ? base.metricName(name, value)
      : fillMessage(message, ["value"], [value], lang);
  };
  const message = words.metric ?? "{value} {name}";
  return {
    metricName,
    metric: (name, value) =>
      fillMessage(message, PLACEHOLDERS.metric, [metricName(name, value), value], lang),
  };
}
