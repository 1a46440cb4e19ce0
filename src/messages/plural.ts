import { oncePerLanguage } from "./once-per-language";

/** The forms of a word; `other` serves every category that has no form of its own. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const rules = oncePerLanguage((lang) => new Intl.PluralRules(lang));

/** Returns a function that picks the form of a word that goes with a count in a language (BCP 47). */
export function pluralFor(lang: string): (count: number, forms: PluralForms) => string {
  return (count, forms) => forms[rules(lang).select(count)] ?? forms.other;
}
