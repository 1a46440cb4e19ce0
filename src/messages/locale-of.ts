/** International English writes `17 September 2020`; a bare `en` would get the American order. */
const DEFAULT_REGIONS: Record<string, string> = { en: "en-GB" };

/**
 * Returns the locale (BCP 47) that dates and numbers are written in: that of the site if the words are in the
 * same language, otherwise that of the words, so that a sentence never mixes two languages.
 */
export function localeOf(siteLang: string, wordsLang: string): string {
  const lang = sameLanguage(siteLang, wordsLang) ? siteLang : wordsLang;
  return DEFAULT_REGIONS[lang.toLowerCase()] ?? lang;
}

/** Returns whether two tags (BCP 47) are of one language, whatever their regions. */
export function sameLanguage(one: string, other: string): boolean {
  const language = (tag: string) => tag.toLowerCase().split("-")[0];
  return language(one) === language(other);
}
