import { oncePerLanguage } from "./once-per-language";

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const RIGHT_TO_LEFT_SCRIPTS = /^(?:Arab|Aran|Hebr|Syrc|Thaa|Nkoo)$/;

/** Returns whether a text has letters that are written from right to left. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/**
 * Returns the `dir` of a text of unknown direction on a page in a language (BCP 47); `undefined` where the browser would
 * find the page's own direction: the letters of most texts have one only.
 */
export function directionOf(text: string, pageLang: string): "auto" | undefined {
  return hasRightToLeft(text) || isRightToLeft(pageLang) ? "auto" : undefined;
}

const isRightToLeft = oncePerLanguage((lang) => {
  try {
    return RIGHT_TO_LEFT_SCRIPTS.test(new Intl.Locale(lang).maximize().script ?? "");
  } catch {
    return false;
  }
});
