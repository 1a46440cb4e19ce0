import { parseTitle } from "../rich-text/title";

const MARKUP = /[\\{}`~]/;

/**
 * Returns a plain string, such as a name, with its TeX accents, letters, quotes and escapes as Unicode
 * (`Erd\\H{o}s` becomes `Erdős`). Emphasis and its like lose their commands, unknown ones stay.
 */
export function plainFromTex(text: string): string {
  if (!MARKUP.test(text)) return text;
  return parseTitle(text, { line: 1, column: 1 }, () => undefined).text;
}
