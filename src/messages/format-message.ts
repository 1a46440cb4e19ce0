import { formatNumber, formatUngrouped } from "./format-number";
import type { MessagePart } from "./parse-icu";
import type { Placeholder } from "./placeholders";
import { pluralCategory } from "./plural";

/**
 * Returns a message with its values in place, which are in the order of its placeholders. Numbers and plural forms are
 * those of `lang` (BCP 47). A name that is no placeholder stays as written, between its braces.
 */
export function formatMessage(
  parts: readonly MessagePart[],
  placeholders: readonly Placeholder[],
  values: readonly (string | number)[],
  lang: string,
): string {
  let text = "";
  for (const part of parts) {
    if (typeof part === "string") {
      text += part;
      continue;
    }
    const value = values[placeholders.findIndex(({ name }) => name === part.name)];
    if (part.type === "plural") {
      const form =
        typeof value === "number"
          ? (part.forms.get(`=${value}`) ?? part.forms.get(pluralCategory(value, lang)))
          : undefined;
      text += formatMessage(form ?? part.forms.get("other") ?? [], placeholders, values, lang);
    } else if (typeof value === "number") {
      text += part.type === "ungrouped" ? formatUngrouped(value, lang) : formatNumber(value, lang);
    } else {
      text += value ?? `{${part.name}}`;
    }
  }
  return text;
}
