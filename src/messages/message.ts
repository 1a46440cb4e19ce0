import { formatNumber } from "./format-number";
import { pluralFor, type PluralForms } from "./plural";

/** Words with places for values, such as `{count} articles`, or one such text for each plural form. */
export type Message = string | PluralForms;

/**
 * Returns a message with its values in place. `names` are those of the values, in order. Numbers are written as
 * in `lang` (BCP 47), and the first of them picks the plural form. A name that is none stays as written.
 */
export function fillMessage(
  message: Message,
  names: readonly string[],
  values: readonly (string | number)[],
  lang: string,
): string {
  const count = values.find((value) => typeof value === "number") ?? 0;
  const form = typeof message === "string" ? message : pluralFor(lang)(count, message);
  return form.replace(/\{(\w+)\}/g, (whole, name) => {
    const value = values[names.indexOf(name)];
    return typeof value === "number" ? formatNumber(value, lang) : (value ?? whole);
  });
}
