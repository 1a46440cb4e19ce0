import { oncePerLanguage } from "./once-per-language";

/** The forms of a word; `other` serves every category that has no form of its own. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The plural categories of CLDR. */
export const PLURAL_CATEGORIES = ["zero", "one", "two", "few", "many", "other"] as const;

const rules = oncePerLanguage((lang) => new Intl.PluralRules(lang));

/** Returns the plural category (CLDR) that a count has in a language (BCP 47). */
export function pluralCategory(count: number, lang: string): Intl.LDMLPluralRule {
  return rules(lang).select(count);
}
