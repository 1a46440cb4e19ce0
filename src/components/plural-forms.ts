/**
 * Returns how a language says a number of things, for scripts that know no message: a text for each of its plural categories
 * (`Intl.PluralRules`), with `#` in the place of the number. `say` says a number of them, `format` the number alone.
 */
export function pluralForms(
  say: (count: number) => string,
  format: (count: number) => string,
  locale: string,
): Record<string, string> {
  const rules = new Intl.PluralRules(locale);
  const forms: Record<string, string> = {};
  for (let count = 1; count <= MOST; count += 1) {
    forms[rules.select(count)] ??= say(count).replace(format(count), "#");
  }
  return forms;
}

/** No language of the CLDR has a category for whole numbers that none of these is in, but for millions. */
const MOST = 120;
