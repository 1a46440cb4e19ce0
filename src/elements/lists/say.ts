import type { Words } from "../words";

/** Returns a word of the bar by its name, with values in it; numbers are written as the page's language has them. */
export type Say = (name: string, values?: Record<string, string | number>) => string;

/** Returns what says the words of the bar, which are those that begin with `narrow.`; what is missing is empty. */
export function sayOf(words: Words): Say {
  return (name, values = {}) => {
    const { lang } = document.documentElement;
    const text = (value: string | number) =>
      typeof value === "number" ? value.toLocaleString(lang || undefined) : value;
    return (words[`narrow.${name}`] ?? "").replace(/\{(\w+)\}/g, (_, key) =>
      text(values[key] ?? ""),
    );
  };
}
